import Cron
import MoltFlow
import Testing

@testable import ViewModels

@MainActor
struct OtherSendingTests {
  /// Sends to ten people each day at 09:00 UTC, so at the most for 20 minutes.
  private func daily() throws -> OtherSending {
    let timetable = Timetable(rule: .recurring(try CronExpression("0 9 * * *")), zone: .utc)
    return OtherSending(name: "Daily", kind: .schedule(timetable), recipients: 10)
  }

  private func window(_ start: String, _ recipients: Int) throws -> SendingWindow {
    SendingWindow(start: try .utc(start), recipients: recipients)
  }

  @Test(arguments: [
    ("2026-11-23 09:00", 1, "2026-11-23 09:00"), ("2026-11-23 09:19", 1, "2026-11-23 09:00"),
    ("2026-11-23 09:20", 1, nil), ("2026-11-23 08:50", 5, nil), ("2026-11-23 08:50", 6, "2026-11-23 09:00"),
    ("2026-11-23 09:30", 705, nil), ("2026-11-23 09:30", 706, "2026-11-24 09:00"),
    ("2026-11-23 09:10", 5_000, "2026-11-23 09:00"),
  ])
  func `a schedule clashes by the first of its runs that can be sending meanwhile`(
    start: String, recipients: Int, other: String?
  ) throws {
    let clash = try daily().clash(with: window(start, recipients), now: .utc("2026-11-21 15:00"))

    #expect(try clash?.start == other.map { try .utc($0) })
    #expect(clash?.recipients == (other == nil ? nil : 10))
  }

  @Test func `a run that has begun is a job by now and not looked at`() throws {
    let clash = try daily().clash(with: window("2026-11-23 09:10", 1), now: .utc("2026-11-23 09:05"))

    #expect(clash == nil)
  }

  @Test(arguments: [
    // The next run as the schedule was read with it, and the last one noted: the run that may be sending.
    ("2026-11-23 09:00", nil, "2026-11-23 09:00"), ("2026-11-24 09:00", "2026-11-23 09:01", "2026-11-23 09:01"),
    ("2026-11-24 09:00", "2026-11-22 09:00", nil), ("2026-11-24 09:00", nil, nil),
    // Noted by a clock that can't be believed.
    ("2026-11-24 09:00", "2026-11-23 09:08", nil),
    ("2026-11-22 09:00", "2026-11-23 08:00", "2026-11-23 09:00"),
    // What the server announces at another time than the expression does here, and notes by a clock that is ahead.
    ("2026-11-23 09:04", nil, "2026-11-23 09:04"), ("2026-11-24 09:00", "2026-11-23 09:06", "2026-11-23 09:06"),
  ])
  func `a run that the server announced or noted since the jobs were read is looked at`(
    next: String, last: String?, start: String?
  ) throws {
    let clash = try clash(next: "\(next)Z", last: last.map { "\($0)Z" })

    #expect(clash == (try start.map { try window($0, 10) }))
  }

  /// With a daily schedule at 09:00, at 09:05, where the jobs were read at 08:59.
  private func clash(
    _ status: ScheduledMessage.Status = .active, next: String?, last: String? = nil,
    trace: ScheduleTrace = ScheduleTrace()
  ) throws -> SendingWindow? {
    let timetable = Timetable(rule: .recurring(try CronExpression("0 9 * * *")), zone: .utc)
    var schedule = ScheduledMessage(id: .init(rawValue: "1"), name: "Daily", status: status, scheduleType: .daily)
    schedule.nextRunAt = next.flatMap { ServerTime($0) }
    schedule.lastRunAt = last.flatMap { ServerTime($0) }
    let begun = BegunRuns(of: schedule, trace: trace, jobsReadAt: try .utc("2026-11-23 08:59"))
    let daily = OtherSending(name: "Daily", kind: .schedule(timetable, begun: begun), recipients: 10)
    return daily.clash(with: try window("2026-11-23 09:05", 1), now: try .utc("2026-11-23 09:05"))
  }

  @Test(arguments: [
    // Not told, without an offset, and noted without one.
    (ScheduledMessage.Status.active, nil, nil, true), (.active, "2026-11-23T09:00:00", nil, true),
    (.active, "2026-11-24T09:00:00Z", "2026-11-23T09:00:03", false), (.paused, "2026-11-23T09:00:00Z", nil, false),
  ])
  func `a next run that is not told, or not surely, is looked for since the jobs were read`(
    status: ScheduledMessage.Status, next: String?, last: String?, isClash: Bool
  ) throws {
    #expect(try clash(status, next: next, last: last) == (isClash ? window("2026-11-23 09:00", 10) : nil))
  }

  @Test func `a run that was announced stays one after the next was, and times before a change are none`() throws {
    let begun = ScheduleTrace(begun: try .utc("2026-11-23 09:00"))
    let changed = ScheduleTrace(changedAt: try .utc("2026-11-23 09:02"))

    #expect(try clash(next: "2026-11-24T09:00:00Z", trace: begun) == window("2026-11-23 09:00", 10))
    #expect(try clash(next: nil, trace: changed) == nil)
  }

  @Test func `a schedule that runs once clashes only with that time to come`() throws {
    let once = OtherSending(
      name: "Once", kind: .schedule(Timetable(rule: .once([try .utc("2026-11-23 09:00")]), zone: .utc)),
      recipients: 10)
    let now = try Instant.utc("2026-11-21 15:00")

    #expect(once.clash(with: try window("2026-11-23 09:10", 1), now: now) == (try window("2026-11-23 09:00", 10)))
    #expect(once.clash(with: try window("2026-11-24 09:10", 1), now: now) == nil)
  }

  @Test(arguments: [("2026-11-21 15:10", true), ("2026-11-21 15:19", true), ("2026-11-21 15:20", false)])
  func `a job can be sending from now until those left are done`(start: String, isClash: Bool) throws {
    let job = OtherSending(name: "Customers", kind: .job(.running), recipients: 10)
    let now = try Instant.utc("2026-11-21 15:00")

    let clash = job.clash(with: try window(start, 1), now: now)

    #expect(clash == (isClash ? try window("2026-11-21 15:00", 10) : nil))
  }

  @Test func `nobody left, and a group of nobody, clash with nothing`() throws {
    let job = OtherSending(name: "Customers", kind: .job(.running), recipients: 0)
    let now = try Instant.utc("2026-11-21 15:00")

    #expect(job.clash(with: try window("2026-11-21 15:00", 9), now: now) == nil)
    #expect(try daily().clash(with: window("2026-11-23 09:00", 0), now: now) == nil)
  }
}
