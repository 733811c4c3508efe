import Cron
import FoundationEssentials
import MoltFlow

/// Finds what a schedule or a job may run into, among what the console has read; asks the server nothing.
final class RunWatch {
  /// What is looked at and is in the lists itself, where it does not clash with itself.
  enum Own: Equatable {
    case schedule(ScheduledMessage.ID)
    case job(Job.ID)
  }

  private let groups: GroupsViewModel
  private let jobs: JobsViewModel
  private let schedules: SchedulesViewModel
  private let zones: ZoneDatabase
  private let hours: QuietHours
  /// Nil for what is new.
  private let own: Own?
  /// What was worked out last, kept while what it follows from stays.
  private var clocks: (people: PeopleByCountry, clocks: RecipientClocks)?
  private var timetables: (source: Source, sendings: SessionSendings)?

  init(
    groups: GroupsViewModel, jobs: JobsViewModel, schedules: SchedulesViewModel, zones: ZoneDatabase,
    hours: QuietHours, besides own: Own? = nil
  ) {
    self.groups = groups
    self.jobs = jobs
    self.schedules = schedules
    self.zones = zones
    self.hours = hours
    self.own = own
  }

  /// For sending to so many members of a group; session and group are nil where they are not known.
  func warnings(
    from session: Session.ID?, to group: CustomGroup.ID?, recipients: Int?, now: Instant,
    noSession: String = "Clashes not checked: the session is not known"
  ) -> RunWarnings {
    let sendings = session.map(sendings)
    return RunWarnings(
      recipients: recipients, clocks: clocks(of: group), others: sendings?.others ?? [],
      gaps: sendings?.gaps ?? [noSession], now: now, hours: hours)
  }

  /// For what is left of a job that goes on now.
  func warnings(of job: Job, now: Instant) -> RunWarnings {
    var warnings = warnings(
      from: job.sessionID, to: job.groupID, recipients: job.total > 0 ? job.left : nil, now: now)
    warnings.isRest = job.left < job.total
    return warnings
  }

  /// For a schedule that is there.
  func warnings(of schedule: ScheduledMessage, now: Instant) -> RunWarnings {
    let group = schedule.groupID.flatMap(groups.group)
    var warnings = warnings(from: schedule.sessionID, to: group?.id, recipients: group?.memberCount, now: now)
    warnings.lastRun = lastRun(of: schedule, now: now)
    return warnings
  }

  /// Worked out from its own times, whatever they are to be changed to.
  private func lastRun(of schedule: ScheduledMessage, now: Instant) -> Instant? {
    guard let begun = begun(schedule) else { return nil }
    do {
      return begun.last(of: try Timetable(schedule, zones: schedules.zones), now: now)
    } catch {
      return begun.last(of: nil, now: now)
    }
  }

  /// Nil where no jobs were read.
  private func begun(_ schedule: ScheduledMessage) -> BegunRuns? {
    jobs.list.completeUpTo.map {
      BegunRuns(of: schedule, trace: schedules.traces[schedule.id], jobsReadAt: Instant($0))
    }
  }

  /// All that was read and bears on a schedule's warnings, except how far jobs have got.
  struct Seen: Equatable {
    fileprivate let schedule: ScheduledMessage
    fileprivate let source: Source?
    fileprivate let jobs: [SeenJob]
    fileprivate let jobsFailed: Bool
    fileprivate let jobsPartial: Bool
    fileprivate let jobsReadAt: Date?
    fileprivate let members: Int?
    fileprivate let people: PeopleByCountry?
  }

  fileprivate struct SeenJob: Equatable {
    let id: Job.ID
    let session: Session.ID?
    let status: Job.Status
    let total: Int
  }

  func seen(for schedule: ScheduledMessage) -> Seen {
    let group = schedule.groupID.flatMap(groups.group)
    return Seen(
      schedule: schedule, source: schedule.sessionID.map(source),
      jobs: jobs.list.items.map { SeenJob(id: $0.id, session: $0.sessionID, status: $0.status, total: $0.total) },
      jobsFailed: jobs.list.failure != nil, jobsPartial: jobs.list.isPartial, jobsReadAt: jobs.list.completeUpTo,
      members: group?.memberCount, people: group.flatMap { groups.people[$0.id] })
  }

  /// For a form as it stands; nil while no group is chosen.
  func warnings(in fields: [FormField], now: Instant) -> RunWarnings? {
    guard let group = fields[.group]?.picker?.chosen.map({ CustomGroup.ID(rawValue: $0.id) }) else { return nil }
    let session =
      fields[.session].map { $0.picker == nil ? fields.trimmed(.session) : $0.picker?.chosen?.id ?? "" } ?? ""
    return warnings(
      from: session.isEmpty ? nil : Session.ID(rawValue: session), to: group,
      recipients: groups.group(group)?.memberCount, now: now,
      noSession: "Clashes not checked yet: no session is chosen")
  }

  private func clocks(of group: CustomGroup.ID?) -> RecipientClocks {
    let people = group.flatMap { groups.people[$0] } ?? PeopleByCountry(phones: [])
    if let clocks, clocks.people == people { return clocks.clocks }
    let read = RecipientClocks(people, zones: zones)
    clocks = (people, read)
    return read
  }

  private func sendings(of session: Session.ID) -> SessionSendings {
    var sendings = scheduled(of: session)
    sendings.add(jobs.list, besides: own) { [jobs] in Words.beginning(of: jobs.group(of: $0)) }
    return sendings
  }

  /// The session's schedules; their expressions are read once.
  private func scheduled(of session: Session.ID) -> SessionSendings {
    let source = source(session)
    if let timetables, timetables.source == source { return timetables.sendings }
    var sendings = SessionSendings(session)
    sendings.add(schedules.list, besides: own, zones: schedules.zones, begun: begun) { schedule in
      schedule.groupID.flatMap { groups.group($0)?.memberCount }
    }
    timetables = (source, sendings)
    return sendings
  }

  private func source(_ session: Session.ID) -> Source {
    Source(
      session: session, schedules: schedules.list.items, groups: groups.list.items,
      isRead: schedules.list.readAt != nil, isFailed: schedules.list.failure != nil,
      isPartial: schedules.list.isPartial, jobsReadAt: jobs.list.completeUpTo)
  }

  /// What the timetables of a session follow from.
  fileprivate struct Source: Equatable {
    let session: Session.ID
    let schedules: [ScheduledMessage]
    let groups: [CustomGroup]
    let isRead: Bool
    let isFailed: Bool
    let isPartial: Bool
    let jobsReadAt: Date?
  }
}
