import Cron
import FoundationEssentials
import MoltFlow
import Testing

@testable import ViewModels

/// When a schedule that is to be changed runs next as it stands, which voids the check of the change.
@MainActor
struct StandingRunTests {
  private let now: Instant

  init() throws { now = try .utc("2026-11-21 15:00") }

  private func instant(_ text: String) throws -> Date { try #require(ServerTime("2026-11-\(text)Z")).date }

  /// The review of a new name for a schedule of that expression, whose next run the server gives as `next`.
  private func review(
    _ cron: String, next: String?, status: ScheduledMessage.Status = .active
  ) async throws -> ScheduleEditReview {
    try await review {
      $0.status = status
      $0.cronExpression = cron
      $0.timezone = "UTC"
      $0.nextRunAt = next.flatMap { ServerTime("2026-11-21T\($0)Z") }
    }
  }

  private func review(of change: (inout ScheduledMessage) -> Void) async throws -> ScheduleEditReview {
    let desk = try await ScheduleDesk()
    let content = try await EditScheduleContent(desk, editing: "Good morning")
    var schedule = content.before
    change(&schedule)
    content.take(schedule)
    var fields = content.initialFields()
    fields.change(.name) { $0.input = TextInput("Autumn") }
    return ScheduleEditReview(
      edit: try content.edit(fields), group: ReviewedGroup(size: nil, line: ReviewLine("To Shop.")),
      warnings: content.watch.warnings(of: schedule, now: now), workplace: desk.workplace)
  }

  @Test(
    arguments: [
      ("0 16 * * *", "16:00:00", "21T16:00:00"), ("0 16 * * *", nil, "21T16:00:00"),
      // A little apart from what is worked out here it is the same run, to come or due.
      ("0 16 * * *", "15:59:58", "21T15:59:58"), ("1 15 * * *", "15:00:00", "22T15:01:00"),
      // What the server says is over.
      ("*/5 * * * *", "14:55:00", "21T15:05:00"),
      // What can't be read here is as the server says.
      ("@every 1h", "16:00:00", "21T16:00:00"),
      // Another run follows while the question holds.
      ("* * * * *", "15:01:00", nil),
    ] as [(String, String?, String?)])
  func `it is the server's, where that is to come`(cron: String, next: String?, run: String?) async throws {
    let review = try await review(cron, next: next)

    #expect(try review.standingRun(now: now) == run.map(instant))
  }

  @Test func `what is paused has none`() async throws {
    #expect(try await review("0 16 * * *", next: "16:00:00", status: .paused).standingRun(now: now) == nil)
  }

  @Test(arguments: [
    ("14:00:00", "When it runs stays: next on Saturday 21 November 2026 at 16:00 UTC, that is 17:00 yours."),
    ("14:59:30", "It is due to run as it stands: that run may come before the change."),
  ])
  func `a run that was due is told as such while it may come, and then the next one`(
    next: String, line: String
  ) async throws {
    let lines = try await review("0 16 * * *", next: next).lines(now: now)

    #expect(lines.last?.text == line)
  }

  @Test func `what runs once, at a time that comes twice, has no run after the first`() async throws {
    let review = try await review {
      ($0.scheduleType, $0.cronExpression, $0.timezone) = (.oneTime, nil, "America/New_York")
      $0.scheduledTime = "2027-11-07T01:30:00"
      $0.nextRunAt = ServerTime("2027-11-07T05:30:00Z")
    }

    #expect(review.standingRun(now: try .utc("2027-11-07 05:29")) == ServerTime("2027-11-07T05:30:00Z")?.date)
    #expect(review.standingRun(now: try .utc("2027-11-07 05:31")) == nil)
  }
}
