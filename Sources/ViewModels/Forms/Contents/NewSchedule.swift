import Cron
import MoltFlow

/// What is sent to make a schedule, as the review said it.
struct NewSchedule {
  let name: String
  let session: Session.ID
  let group: CustomGroup
  let timing: ScheduleTiming
  let message: Message
  let firstRun: Instant

  var zone: Zone { timing.timetable.zone }
}

extension NewSchedule {
  /// What we know of it without the server's help.
  func asSent(_ id: ScheduledMessage.ID) -> ScheduledMessage {
    var sent = ScheduledMessage(
      id: id, name: name, status: .active, scheduleType: .oneTime, timezone: zone.name, sessionID: session,
      groupID: group.id, messageContent: message.text)
    if case .media(let url, _) = message { sent.mediaURL = url }
    switch timing.timing {
    case .oneTime(let wall): sent.scheduledTime = wall
    case .recurring(let kind, let cron):
      sent.scheduleType = kind
      sent.cronExpression = cron
    }
    return sent
  }
}
