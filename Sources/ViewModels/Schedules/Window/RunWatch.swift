import Cron
import MoltFlow

/// Finds what a schedule or a broadcast may run into, among what the console has read; asks the server nothing.
final class RunWatch {
  private let groups: GroupsViewModel
  private let jobs: JobsViewModel
  private let schedules: SchedulesViewModel
  private let zones: ZoneDatabase
  /// The schedule being edited, which does not clash with itself; nil for a new one, and for a broadcast.
  private let own: ScheduledMessage.ID?
  /// What was worked out last, kept while what it follows from stays.
  private var clocks: (people: PeopleByCountry, clocks: RecipientClocks)?
  private var timetables: (source: Source, sendings: SessionSendings)?

  init(
    groups: GroupsViewModel, jobs: JobsViewModel, schedules: SchedulesViewModel, zones: ZoneDatabase,
    besides own: ScheduledMessage.ID? = nil
  ) {
    self.groups = groups
    self.jobs = jobs
    self.schedules = schedules
    self.zones = zones
    self.own = own
  }

  /// For sending to a group of so many members; `session` is nil while none is chosen.
  func warnings(
    from session: Session.ID?, to group: CustomGroup.ID, recipients: Int?, now: Instant
  ) -> RunWarnings {
    let sendings = session.map(sendings)
    return RunWarnings(
      recipients: recipients, clocks: clocks(of: group), others: sendings?.others ?? [],
      gaps: sendings?.gaps ?? ["Clashes not checked: the session is not known"], now: now)
  }

  /// For a schedule that is there.
  func warnings(of schedule: ScheduledMessage, now: Instant) -> RunWarnings {
    guard let group = schedule.groupID else {
      let nobody = RecipientClocks(PeopleByCountry(phones: []), zones: zones)
      return RunWarnings(recipients: nil, clocks: nobody, others: [], gaps: [], now: now)
    }
    return warnings(from: schedule.sessionID, to: group, recipients: groups.group(group)?.memberCount, now: now)
  }

  /// For a form as it stands; nil while no group is chosen.
  func warnings(in fields: [FormField], now: Instant) -> RunWarnings? {
    guard let group = fields[.group]?.picker?.chosen.map({ CustomGroup.ID(rawValue: $0.id) }) else { return nil }
    let session =
      fields[.session].map { $0.picker == nil ? fields.trimmed(.session) : $0.picker?.chosen?.id ?? "" } ?? ""
    return warnings(
      from: session.isEmpty ? nil : Session.ID(rawValue: session), to: group,
      recipients: groups.group(group)?.memberCount, now: now)
  }

  private func clocks(of group: CustomGroup.ID) -> RecipientClocks {
    let people = groups.people[group] ?? PeopleByCountry(phones: [])
    if let clocks, clocks.people == people { return clocks.clocks }
    let read = RecipientClocks(people, zones: zones)
    clocks = (people, read)
    return read
  }

  private func sendings(of session: Session.ID) -> SessionSendings {
    var sendings = scheduled(of: session)
    sendings.add(jobs.list) { Words.beginning(of: jobs.group(of: $0)) }
    return sendings
  }

  /// The session's schedules; their expressions are read once.
  private func scheduled(of session: Session.ID) -> SessionSendings {
    let source = Source(
      session: session, schedules: schedules.list.items, groups: groups.list.items,
      isRead: schedules.list.readAt != nil, isFailed: schedules.list.failure != nil,
      isPartial: schedules.list.isPartial, jobsReadAt: jobs.list.readAt.map { Instant($0) })
    if let timetables, timetables.source == source { return timetables.sendings }
    var sendings = SessionSendings(session)
    sendings.add(schedules.list, besides: own, zones: schedules.zones, jobsReadAt: source.jobsReadAt) { schedule in
      schedule.groupID.flatMap { groups.group($0)?.memberCount }
    }
    timetables = (source, sendings)
    return sendings
  }

  /// What the timetables of a session follow from.
  private struct Source: Equatable {
    let session: Session.ID
    let schedules: [ScheduledMessage]
    let groups: [CustomGroup]
    let isRead: Bool
    let isFailed: Bool
    let isPartial: Bool
    let jobsReadAt: Instant?
  }
}
