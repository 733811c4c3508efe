import Cron
import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Simulator
import Synchronization
import TestSupport

@testable import ViewModels

/// A clock that shows what a test sets; it starts on Saturday, 21 November 2026, 15:00 UTC.
nonisolated final class ManualTime: Sendable {
  private let date = Mutex(Date(timeIntervalSince1970: 1_795_273_200))

  var now: Date { date.withLock { $0 } }

  func advance(seconds: Double) { date.withLock { $0 += seconds } }

  var source: TimeSource { TimeSource { [self] in now } }
}

/// The schedules of a shop on a simulated server, for a person in Berlin.
@MainActor
struct ScheduleDesk {
  let time = ManualTime()
  let server: SimulatedServer
  let workplace: Workplace
  let conversation = Conversation()
  let sessions: SessionsViewModel
  let groups: GroupsViewModel
  let jobs: JobsViewModel
  let schedules: SchedulesViewModel
  let quota: QuotaViewModel

  /// Reads all lists.
  ///
  /// Zones come from files beside the tests, so that answers hold on any machine.
  init(_ scenario: Scenario = .default, mine: String = "Europe/Berlin", pace: Double = 1) async throws {
    let zones = ZoneDatabase(folder: Self.zoneFolder)
    let time = time
    server = SimulatedServer(scenario: scenario, zones: zones) { time.now }
    workplace = Workplace(
      client: APIClient(transport: .simulated(server), time: time.source), time: time.source, pace: pace, zones: zones,
      files: MemoryFiles { time.now }.files, mine: MyZone(zone: try zones.zone(named: mine), source: .option),
      random: { 0.5 })
    let clock = ScreenClock(now: time.now)
    sessions = SessionsViewModel(workplace: workplace, clock: clock)
    quota = QuotaViewModel(workplace: workplace, clock: clock)
    let groups = GroupsViewModel(workplace: workplace, conversation: conversation)
    self.groups = groups
    jobs = JobsViewModel(
      workplace: workplace, clock: clock, conversation: conversation,
      names: JobNames(session: { _ in nil }, group: { groups.name(of: $0) }), quotaChanged: {})
    schedules = SchedulesViewModel(
      workplace: workplace, clock: clock, conversation: conversation,
      group: { groups.group($0) })
    await sessions.read()
    await groups.read()
    await jobs.read()
    await schedules.read()
    await quota.read()
  }

  /// As the key does.
  func askToResume() {
    guard let schedule = schedules.selected else { return }
    schedules.askToResume(warnings: watch(besides: schedule).warnings(of: schedule, now: Instant(time.now)))
  }

  /// Opens the drawer of the selected schedule, as the key does.
  func openDetail() async {
    guard let schedule = schedules.selected else { return }
    await schedules.openDetail(watch: watch(besides: schedule))
  }

  /// Finds what a schedule may run into; `own` is nil for a new one.
  func watch(besides own: ScheduledMessage? = nil) -> RunWatch {
    RunWatch(
      groups: groups, jobs: jobs, schedules: schedules, zones: workplace.zones, hours: workplace.hours,
      besides: own.map { .schedule($0.id) })
  }

  /// Selects the schedule with that name.
  func select(_ name: String) {
    if let schedule = schedules.list.items.first(where: { $0.name == name }) { schedules.select(schedule.id) }
  }

  var row: ScheduleRow? { schedules.rows.first(where: \.isSelected) }

  var notice: String? { conversation.notice?.text }

  /// Answers the question on screen.
  func answer(_ text: String) async {
    guard let question = conversation.question else { return }
    question.didDraw(0..<1, of: 1, width: 40)
    await question.type(text)
    if case .number = question.answer { await question.submit() }
  }

  /// Lets time pass and does what is due.
  func pass(seconds: Double) async {
    time.advance(seconds: seconds)
    schedules.clock.advance(to: time.now)
    await schedules.wake(at: time.now)
  }

  func zone(_ name: String) throws -> Zone { try workplace.zones.zone(named: name) }

  static var zoneFolder: String {
    let tests = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(tests)/CronTests/Fixtures/zoneinfo"
  }
}

extension Instant {
  /// A wall time in UTC, `2026-11-23 08:00`.
  static func utc(_ text: String) throws -> Instant {
    guard let wall = WallTime(text), let instant = Zone.utc.instants(of: wall).first else {
      throw UnreadableTime(text: text)
    }
    return instant
  }

  struct UnreadableTime: Error {
    let text: String
  }
}
