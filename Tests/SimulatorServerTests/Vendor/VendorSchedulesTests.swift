import Simulator
import Testing

/// Walks the documented paths of scheduled messages.
struct VendorSchedulesTests {
  @Test func `a schedule is made, changed, paused, resumed, read, cancelled and deleted`() async throws {
    try await serving { client, _ in
      let session = try #require(try await client.send("GET", "/sessions").array().first)
      let group = try #require(try await client.send("GET", "/custom-groups?limit=1&offset=1").array().first)
      let body = """
        {"name":"Weekly","session_id":"\(session.text("id"))","custom_group_id":"\(group.text("id"))",\
        "schedule_type":"weekly","message_type":"text","message_content":"Hi","cron_expression":"0 9 * * MON",\
        "timezone":"Asia/Tokyo"}
        """
      let made = try await client.send("POST", "/scheduled-messages", body)
      let id = try made.object().text("id")
      let list = try await client.send("GET", "/scheduled-messages?limit=1")
      let changed = try await client.send("PATCH", "/scheduled-messages/\(id)", #"{"name":"Monday"}"#)
      let paused = try await client.send("POST", "/scheduled-messages/\(id)/pause")
      let resumed = try await client.send("POST", "/scheduled-messages/\(id)/resume")
      let early = try await client.send("DELETE", "/scheduled-messages/\(id)")
      let schedule = try await client.send("GET", "/scheduled-messages/\(id)")
      let history = try await client.send("GET", "/scheduled-messages/\(id)/history?limit=5&offset=0")
      let cancelled = try await client.send("POST", "/scheduled-messages/\(id)/cancel")
      let deleted = try await client.send("DELETE", "/scheduled-messages/\(id)")

      let fields = "id name status schedule_type cron_expression timezone next_run_at created_at"
      #expect(try made.isDocumented(201) && made.object().missing(fields) == [])
      #expect(try made.object().text("next_run_at").hasSuffix("T09:00:00+09:00"))
      #expect(try list.array().map { $0.text("id") } == [id])
      #expect(try changed.isDocumented(200) && changed.object().text("name") == "Monday")
      #expect(try paused.isDocumented(200) && paused.object().text("status") == "paused")
      #expect(try resumed.isDocumented(200) && resumed.object().text("status") == "active")
      #expect(early.isDocumented(409))
      #expect(try schedule.isDocumented(200) && schedule.object().list("history").count == 0)
      #expect(try history.isDocumented(200) && history.array().count == 0)
      #expect(try cancelled.isDocumented(200) && cancelled.object().text("status") == "cancelled")
      #expect(deleted.isDocumented(200))
    }
  }
}
