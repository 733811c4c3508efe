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
    ("2026-11-22 09:00", "2026-11-23 08:00", "2026-11-23 09:00"),
    // What the server announces at another time than the expression does here, and notes by a clock that is ahead.
    ("2026-11-23 09:04", nil, "2026-11-23 09:04"), ("2026-11-24 09:00", "2026-11-23 09:06", "2026-11-23 09:06"),
  ])
  func `a run that the server announced or noted since the jobs were read is looked at`(
    next: String, last: String?, start: String?
  ) throws {
    let timetable = Timetable(rule: .recurring(try CronExpression("0 9 * * *")), zone: .utc)
    let begun = BegunRuns(
      jobsReadAt: try .utc("2026-11-23 08:59"), announced: try .utc(next), noted: try last.map { try .utc($0) })
    let daily = OtherSending(name: "Daily", kind: .schedule(timetable, begun: begun), recipients: 10)

    let clash = daily.clash(with: try window("2026-11-23 09:05", 1), now: try .utc("2026-11-23 09:05"))

    #expect(clash == (try start.map { try window($0, 10) }))
  }

  @Test(arguments: [
    (ScheduledMessage.Status.active, "", "2026-11-23 08:59" as String?),
    (.active, "2026-11-23T09:00:00", "2026-11-23 08:59"),
    (.active, "2026-11-23T09:00:00Z", "2026-11-23 09:00"), (.paused, "2026-11-23T09:00:00Z", nil),
  ])
  func `a next run that is not told, or not surely, is looked for since the jobs were read`(
    status: ScheduledMessage.Status, next: String, announced: String?
  ) throws {
    var schedule = ScheduledMessage(id: .init(rawValue: "1"), name: "Daily", status: status, scheduleType: .daily)
    schedule.nextRunAt = ServerTime(next)

    let begun = BegunRuns(of: schedule, jobsReadAt: try .utc("2026-11-23 08:59"))

    #expect(begun.announced == (try announced.map { try .utc($0) }))
    #expect(begun.noted == nil)
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
