import FoundationEssentials
import Testing

@testable import MoltFlow

@Suite struct RequestTests {
  static let groupBodies: [(body: Data?, sample: String)] = [
    (
      Endpoint.createGroup(
        name: "VIP Clients", members: [Member(phone: "+15550123456"), Member(phone: "+15550987654", name: "Jane Doe")]
      ).body, "custom-group-create-request.guide-2.0.0"
    ),
    (
      Endpoint.createGroupFromWhatsApp(
        name: "Imported Leads",
        groups: [("120363012345@g.us", "session-uuid-..."), ("120363067890@g.us", "session-uuid-...")]
      ).body, "custom-group-from-wa-groups-request.guide-2.1.0"
    ),
    (
      Endpoint.addMembers("g", [Member(phone: "+15551112222"), Member(phone: "+15553334444", name: "Bob Smith")]).body,
      "members-add-request.guide-2.0.0"
    ),
  ]

  @Test(arguments: groupBodies)
  func `a group's request has the documented body`(body: Data?, sample: String) throws {
    let expected = try json(try Sample.data(sample))

    #expect(try json(body) == expected)
  }

  static let messageBodies: [(body: Data?, sample: String)] = [
    (
      Endpoint.createJob(
        sessionID: "session-uuid-...", groupID: "custom-group-uuid-...",
        message: .text("Special offer for our VIP clients!")
      ).body, "bulk-send-create-request.guide-2.0.0"
    ),
    (
      Endpoint.createSchedule(
        name: "Follow-up", sessionID: "session-uuid-...", groupID: "custom-group-uuid-...",
        timing: .oneTime("2026-02-15T09:00:00"), message: .text("Just checking in on your order!"),
        timezone: "Asia/Jerusalem"
      ).body, "schedule-one-time-request.guide-2.0.0"
    ),
    (
      Endpoint.createSchedule(
        name: "Weekly Update", sessionID: "session-uuid-...", groupID: "custom-group-uuid-...",
        timing: .recurring(kind: .cron, cron: "0 9 * * MON"), message: .text("Weekly team report is ready!"),
        timezone: "America/New_York"
      ).body, "schedule-cron-request.guide-2.0.0"
    ),
  ]

  @Test(arguments: messageBodies)
  func `a message's request has the documented body, and says that it is text`(body: Data?, sample: String) throws {
    guard case .object(var expected) = try json(try Sample.data(sample)) else { throw DecodingFailure(keys: []) }
    expected["message_type"] = .text("text")

    #expect(try json(body) == .object(expected))
  }

  private func json(_ body: Data?) throws -> JSONValue { try ServerJSON(body ?? Data()).decode(JSONValue.self) }
}
