import FoundationEssentials
import MoltFlow
import Testing

@Suite struct SampleReplyTests {
  @Test func `the guide's created group is read`() throws {
    let reply = try Sample.data("custom-group-create.guide-2.0.0")

    let group = try Endpoint.createGroup(name: "VIP Clients").response(status: 201, body: reply)

    #expect(group == CustomGroup(id: "group-uuid-...", name: "VIP Clients", memberCount: 2, createdAt: .ten))
  }

  @Test func `the guide's created job is read`() throws {
    let reply = try Sample.data("bulk-send-create.guide-2.0.0")

    let job = try Endpoint.createJob(sessionID: "s", groupID: "g", message: .text("Hi")).response(
      status: 201, body: reply)

    #expect(
      job
        == Job(
          id: "job-uuid-...", sessionID: "session-uuid-...", groupID: "custom-group-uuid-...", status: .running,
          total: 127, createdAt: .ten))
  }

  @Test func `the guide's created schedule is read`() throws {
    let reply = try Sample.data("schedule-create.guide-2.0.0")

    let schedule = try Endpoint.schedule("schedule-uuid-...").response(status: 201, body: reply)

    let next = ServerTime(date: Date(timeIntervalSince1970: 1_771_336_800), offsetSeconds: -18_000)
    #expect(
      schedule
        == ScheduledMessage(
          id: "schedule-uuid-...", name: "Weekly Update", status: .active, scheduleType: .cron,
          cronExpression: "0 9 * * MON", timezone: "America/New_York", nextRunAt: next, createdAt: .ten))
  }
}

extension Date {
  /// The time in the guide's replies, 2026-02-12T10:00:00Z.
  static let ten = Date(timeIntervalSince1970: 1_770_890_400)
}
