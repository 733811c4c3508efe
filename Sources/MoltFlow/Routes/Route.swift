/// Every request the API takes: its method and path, written once for the client and the simulator.
///
/// A new case makes the simulator fail to compile until it answers the case too.
/// Source: outreach guide 2.0.0 and 2.1.0, “Endpoints”; platform reference 2.0.0, “Sessions”; admin guide 2.0.0,
/// “Billing”; vendor script 2.0.3 for usage and plans; platform reference 2.9.0, “Campaign analytics”.
public enum Route: Hashable, Sendable {
  case sessions
  case session(Session.ID)

  case groups, createGroup, contacts, whatsAppGroups, createGroupFromWhatsApp
  case group(CustomGroup.ID)
  case renameGroup(CustomGroup.ID)
  case deleteGroup(CustomGroup.ID)
  case addMembers(CustomGroup.ID)
  case removeMembers(CustomGroup.ID)
  case exportGroupCSV(CustomGroup.ID)
  case exportGroupJSON(CustomGroup.ID)

  case jobs, createJob
  case job(Job.ID)
  case pauseJob(Job.ID)
  case resumeJob(Job.ID)
  case cancelJob(Job.ID)
  /// The stream of a job's progress.
  case jobProgress(Job.ID)

  case schedules, createSchedule
  case schedule(ScheduledMessage.ID)
  case updateSchedule(ScheduledMessage.ID)
  case pauseSchedule(ScheduledMessage.ID)
  case resumeSchedule(ScheduledMessage.ID)
  case cancelSchedule(ScheduledMessage.ID)
  case deleteSchedule(ScheduledMessage.ID)
  case scheduleHistory(ScheduledMessage.ID)

  /// What the account has used of its plan this month.
  case usage
  /// The same, day by day.
  case dailyUsage
  case subscription
  /// Every plan there is; needs no key.
  case plans
  /// How a job's messages fared, recipient by recipient.
  case campaign(Job.ID)
}
