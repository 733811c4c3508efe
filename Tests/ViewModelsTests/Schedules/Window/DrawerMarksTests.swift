import FoundationEssentials
import MoltFlow
import Simulator
import Testing

@testable import ViewModels

/// The marks on the next runs in a schedule's drawer: a group of 10, who take 20 minutes at the most.
@MainActor
struct DrawerMarksTests {
  private let session = Session.ID(rawValue: "s")
  private let group = CustomGroup.ID(rawValue: "g")

  /// The drawer of a schedule of that session to that group.
  private func open(_ schedule: ScheduledMessage, on desk: ScheduleDesk) async throws -> ScheduleDetailViewModel {
    desk.groups.list.apply(CustomGroup(id: group, name: "Lamps", memberCount: 10))
    desk.schedules.apply(schedule)
    desk.schedules.select(schedule.id)
    await desk.openDetail()
    return try #require(desk.schedules.detail)
  }

  private func schedule(_ id: String, at cron: String) -> ScheduledMessage {
    ScheduledMessage(
      id: .init(rawValue: id), name: id, status: .active, scheduleType: .cron, cronExpression: cron, timezone: "UTC",
      sessionID: session, groupID: group)
  }

  @Test func `a job that begins while the drawer is open is marked until it ends`() async throws {
    let desk = try await ScheduleDesk(.empty)
    let detail = try await open(schedule("Daily", at: "10 15 * * *"), on: desk)
    let job = Job.ID(rawValue: "j")
    func marks(_ status: Job.Status) -> [String] {
      desk.jobs.apply(Job(id: job, sessionID: session, groupID: group, status: status, total: 10))
      return Array(detail.nextRunsFlags.prefix(2))
    }

    let before = Array(detail.nextRunsFlags.prefix(2))

    #expect(before == ["", ""])
    #expect(marks(.running) == [" !clash", ""])
    #expect(detail.runNotes.first?.text.hasPrefix("Clash (1 of 10 runs): this schedule may send Sat 21 Nov") == true)
    #expect(marks(.completed) == ["", ""])
  }

  @Test func `another schedule that is made, changed and gone is marked while it meets a run`() async throws {
    let desk = try await ScheduleDesk(.empty)
    let detail = try await open(schedule("Daily", at: "10 15 * * *"), on: desk)
    let other = schedule("Other", at: "20 15 22 11 *")

    desk.schedules.apply(other)
    #expect(detail.nextRunsFlags.prefix(3) == ["", " !clash", ""])
    desk.schedules.apply(schedule("Other", at: "40 15 22 11 *"))
    #expect(detail.nextRunsFlags.prefix(3) == ["", "", ""])
    desk.schedules.apply(other)
    desk.schedules.remove(other.id)
    #expect(detail.nextRunsFlags.prefix(3) == ["", "", ""])
  }

  @Test func `a run whose time comes twice has one line, marked for either moment`() async throws {
    let desk = try await ScheduleDesk(.empty)
    desk.schedules.apply(schedule("Other", at: "40 6 7 11 *"))
    let twice = ScheduledMessage(
      id: .init(rawValue: "1"), name: "Twice", status: .active, scheduleType: .oneTime, timezone: "America/New_York",
      scheduledTime: "2027-11-07T01:30:00", sessionID: session, groupID: group)

    let detail = try await open(twice, on: desk)

    #expect(detail.nextRuns.count == 1)
    #expect(detail.nextRuns.first?.contains("05:30 UTC") == true)
    // The second moment is 06:30 by UTC.
    #expect(detail.nextRunsFlags == [" !clash"])
    #expect(
      detail.runNotes.first?.text
        == "Clash (1 of its 2 moments): this schedule may send Sun 7 Nov 2027 01:30-01:50 (New York time), the schedule Other 01:40-02:00 "
        + "(10 people).")
  }

  @Test func `what a job may meet follows the minute`() async throws {
    let desk = try await ScheduleDesk(.empty)
    desk.jobs.apply(Job(id: .init(rawValue: "j"), sessionID: session, status: .running, total: 10))
    let detail = try await open(schedule("Daily", at: "30 15 * * *"), on: desk)
    #expect(detail.nextRunsFlags.first == "")

    // It may take 20 minutes more, whenever one looks.
    desk.schedules.clock.advance(to: desk.time.now.addingTimeInterval(15 * 60))

    #expect(detail.nextRunsFlags.first == " !clash")
  }

  @Test func `a run of its own that began after the jobs were read may still be sending`() async throws {
    let desk = try await ScheduleDesk(.empty)
    var often = schedule("Often", at: "*/10 * * * *")
    often.nextRunAt = ServerTime("2026-11-21T15:10:00Z")
    let detail = try await open(often, on: desk)
    #expect(detail.nextRunsFlags.prefix(2) == ["", " !clash"])

    desk.schedules.clock.advance(to: desk.time.now.addingTimeInterval(10 * 60))
    #expect(detail.nextRunsFlags.prefix(2) == [" !clash", " !clash"])
    desk.time.advance(seconds: 10 * 60)
    await desk.jobs.read()

    #expect(detail.nextRunsFlags.prefix(2) == ["", " !clash"])
  }

  @Test func `of several runs since the schedule was read the last may still be sending`() async throws {
    let desk = try await ScheduleDesk(.empty)
    var often = schedule("Often", at: "*/15 * * * *")
    often.nextRunAt = ServerTime("2026-11-21T15:15:00Z")
    let detail = try await open(often, on: desk)

    desk.schedules.clock.advance(to: desk.time.now.addingTimeInterval(50 * 60))

    #expect(detail.runNotes.first?.text.contains("16:00-16:20 (UTC time), its own run of 15:45 until 16:05") == true)
  }

  @Test func `a run under way stays one once the next is announced`() async throws {
    let desk = try await ScheduleDesk(.empty)
    var often = schedule("Often", at: "*/10 * * * *")
    often.nextRunAt = ServerTime("2026-11-21T15:10:00Z")
    let detail = try await open(often, on: desk)
    desk.time.advance(seconds: 10 * 60 + 5)
    desk.schedules.clock.advance(to: desk.time.now)
    #expect(detail.nextRunsFlags.first == " !clash")

    often.nextRunAt = ServerTime("2026-11-21T15:20:00Z")
    desk.schedules.apply(often)

    #expect(detail.nextRunsFlags.first == " !clash")
    await desk.jobs.read()
    #expect(detail.nextRunsFlags.first == "")
  }

  @Test(arguments: [false, true])
  func `a run under way stays one when the schedule is changed or paused`(isPaused: Bool) async throws {
    let desk = try await ScheduleDesk(.empty)
    var often = schedule("Often", at: "*/10 * * * *")
    often.nextRunAt = ServerTime("2026-11-21T15:10:00Z")
    let detail = try await open(often, on: desk)
    desk.time.advance(seconds: 10 * 60 + 5)
    desk.schedules.clock.advance(to: desk.time.now)

    often.cronExpression = "25 15 * * *"
    often.nextRunAt = nil
    if isPaused { often.status = .paused }
    desk.schedules.apply(often)

    #expect(detail.nextRunsFlags.first == " !clash")
    #expect(detail.runNotes.first?.text.contains("its own run of 15:10 until 15:30") == true)
  }

  @Test(arguments: [ScheduledMessage.Status.completed, .failed])
  func `a run under way of another schedule counts once that is over`(status: ScheduledMessage.Status) async throws {
    let desk = try await ScheduleDesk(.empty)
    var once = ScheduledMessage(
      id: .init(rawValue: "1"), name: "Once", status: .active, scheduleType: .oneTime, timezone: "UTC",
      scheduledTime: "2026-11-21T15:10:00", sessionID: session, groupID: group)
    once.nextRunAt = ServerTime("2026-11-21T15:10:00Z")
    desk.schedules.apply(once)
    let detail = try await open(schedule("Daily", at: "20 15 * * *"), on: desk)
    desk.time.advance(seconds: 10 * 60 + 5)

    once.status = status
    once.nextRunAt = nil
    desk.schedules.apply(once)
    desk.schedules.clock.advance(to: desk.time.now)

    #expect(detail.nextRunsFlags.prefix(2) == [" !clash", ""])
    #expect(detail.runNotes.first?.text.contains("the schedule Once 15:10-15:30 (10 people)") == true)
  }

  @Test func `what one reading leaves out is no change of the times`() async throws {
    let desk = try await ScheduleDesk(.empty)
    var short = schedule("Often", at: "*/10 * * * *")
    short.timezone = nil
    let detail = try await open(short, on: desk)
    desk.time.advance(seconds: 10 * 60 + 5)
    desk.schedules.clock.advance(to: desk.time.now)

    desk.schedules.apply(schedule("Often", at: "*/10 * * * *"))

    #expect(detail.nextRunsFlags.first == " !clash")
  }

  @Test func `a run counts that began while the jobs were being read`() async throws {
    let desk = try await ScheduleDesk(.empty)
    var often = schedule("Often", at: "*/10 * * * *")
    often.nextRunAt = ServerTime("2026-11-21T15:10:00Z")
    let detail = try await open(often, on: desk)
    desk.time.advance(seconds: 10 * 60 - 1)
    let reading = desk.jobs.list.begin()
    desk.time.advance(seconds: 3)

    desk.jobs.list.take([], isPartial: false, asked: false, of: reading)
    desk.schedules.clock.advance(to: desk.time.now)

    #expect(detail.nextRunsFlags.first == " !clash")
  }

  @Test func `times from before a change are no runs`() async throws {
    let desk = try await ScheduleDesk(.empty)
    let detail = try await open(schedule("Often", at: "0 9 * * *"), on: desk)
    desk.time.advance(seconds: 10 * 60 + 5)
    desk.schedules.clock.advance(to: desk.time.now)

    desk.schedules.apply(schedule("Often", at: "10,25 15 * * *"))

    #expect(detail.nextRunsFlags.first == "")
  }

  @Test func `times from before what ran once became recurring are no runs`() async throws {
    let desk = try await ScheduleDesk(.empty)
    var once = schedule("Once", at: "")
    (once.scheduleType, once.cronExpression, once.scheduledTime) = (.oneTime, nil, "2026-11-22T09:00:00")
    let detail = try await open(once, on: desk)
    desk.time.advance(seconds: 10 * 60 + 5)
    desk.schedules.clock.advance(to: desk.time.now)

    desk.schedules.apply(schedule("Once", at: "10,25 15 * * *"))

    #expect(detail.nextRunsFlags.first == "")
  }

  @Test(arguments: [
    // As the server says after it was resumed, after its run was noted, and after an older run.
    ("15:20:00", nil, ""), ("15:20:00", "15:10:03", " !clash"), ("15:20:00", "14:50:03", ""),
    // One announced at another time, and those since.
    ("15:05:00", nil, " !clash"),
  ])
  func `only a run that the server says began is one under way`(next: String, last: String?, flag: String) async throws
  {
    let desk = try await ScheduleDesk(.empty)
    var often = schedule("Often", at: "*/10 * * * *")
    often.nextRunAt = ServerTime("2026-11-21T\(next)Z")
    often.lastRunAt = last.flatMap { ServerTime("2026-11-21T\($0)Z") }
    let detail = try await open(often, on: desk)

    desk.schedules.clock.advance(to: desk.time.now.addingTimeInterval(10 * 60 + 5))

    #expect(detail.nextRunsFlags.first == flag)
  }

  @Test func `members that are read, and a schedule that is paused, change the marks at once`() async throws {
    let desk = try await ScheduleDesk(.empty)
    var late = schedule("Late", at: "0 22 * * *")
    let detail = try await open(late, on: desk)
    #expect(detail.nextRunsFlags.first == "")

    var read = CustomGroup(id: group, name: "Lamps", memberCount: 10)
    read.members = (0..<10).map { Member(phone: "+491511234567\($0)") }
    desk.groups.apply(read)
    #expect(detail.nextRunsFlags.first == " !quiet")
    late.cronExpression = "0 12 * * *"
    desk.schedules.apply(late)
    #expect(detail.nextRunsFlags.first == "")
    late.status = .cancelled
    desk.schedules.apply(late)
    #expect(detail.nextRunsFlags == [])
  }

  @Test func `jobs that can't be read any more are said to be as last read`() async throws {
    let desk = try await ScheduleDesk(.empty)
    let detail = try await open(schedule("Daily", at: "10 15 * * *"), on: desk)
    desk.server.goAway()

    await desk.jobs.read()

    #expect(detail.runNotes.map(\.text).contains("Compared with the jobs as last read: they can't be read now."))
  }
}
