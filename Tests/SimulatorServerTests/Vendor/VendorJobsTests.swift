import Simulator
import Testing

/// Walks the documented paths of bulk sending, usage and billing.
struct VendorJobsTests {
  /// A session that can send and a group, as JSON fields.
  private func target(_ client: PlainClient) async throws -> String {
    let session = try #require(try await client.send("GET", "/sessions").array().first)
    let group = try await client.send(
      "POST", "/custom-groups", #"{"name":"Two","members":[{"phone":"+15550100001"},{"phone":"+15550100002"}]}"#)
    return #""session_id":"\#(session.text("id"))","custom_group_id":"\#(try group.object().text("id"))""#
  }

  @Test func `a job is made, paused, resumed, read and cancelled`() async throws {
    try await serving(.empty) { client, _ in
      let body = #"{\#(try await target(client)),"message_type":"text","message_content":"Hi"}"#
      let made = try await client.send("POST", "/bulk-send", body)
      let id = try made.object().text("id")
      let list = try await client.send("GET", "/bulk-send?limit=50")
      let paused = try await client.send("POST", "/bulk-send/\(id)/pause")
      let again = try await client.send("POST", "/bulk-send/\(id)/pause")
      let resumed = try await client.send("POST", "/bulk-send/\(id)/resume")
      let job = try await client.send("GET", "/bulk-send/\(id)")
      let campaign = try await client.send("GET", "/analytics/campaigns/\(id)")
      let cancelled = try await client.send("POST", "/bulk-send/\(id)/cancel")

      let fields = "id session_id custom_group_id status total_recipients sent_count failed_count created_at"
      #expect(try made.isDocumented(201) && made.object().missing(fields) == [])
      #expect(try list.array().map { $0.text("id") } == [id])
      #expect(try paused.isDocumented(200) && paused.object().text("status") == "paused")
      #expect(again.isDocumented(409))
      #expect(try resumed.isDocumented(200) && resumed.object().text("status") == "running")
      #expect(try job.isDocumented(200) && job.object().list("recipients").count == 2)
      #expect(try campaign.isDocumented(200) && campaign.object().list("contacts").count == 2)
      #expect(try cancelled.isDocumented(200) && cancelled.object().text("status") == "cancelled")
    }
  }

  @Test func `progress comes as events until the job is completed`() async throws {
    try await serving(.empty, speed: 10_000) { client, _ in
      let body = #"{\#(try await target(client)),"message_content":"Hi"}"#
      let id = try await client.send("POST", "/bulk-send", body).object().text("id")

      let stream = try await client.exchange(client.request("GET", "/bulk-send/\(id)/progress"))

      #expect(stream.isDocumented(200))
      #expect(stream.headers["content-type"] == "text/event-stream")
      #expect(stream.body.contains(#""sent":2,"total":2,"failed":0,"status":"completed"}"#))
    }
  }

  @Test func `usage, subscription and plans are told`() async throws {
    try await serving { client, _ in
      var stranger = client
      stranger.key = nil
      let usage = try await client.send("GET", "/usage/current")
      let days = try await client.send("GET", "/usage/daily?days=7")
      let subscription = try await client.send("GET", "/billing/subscription")
      let plans = try await stranger.send("GET", "/billing/plans")
      let refused = try await stranger.send("GET", "/usage/current")

      let counts = "period messages_sent messages_received total_messages leads_detected api_calls usage_percentage"
      #expect(try usage.isDocumented(200) && usage.object().missing(counts + " limit_messages") == [])
      #expect(try days.isDocumented(200) && days.array().count == 7)
      let fields = "plan_id display_name status billing_cycle current_period_end limits usage"
      #expect(try subscription.isDocumented(200) && subscription.object().missing(fields) == [])
      #expect(try plans.isDocumented(200) && plans.object().list("plans").count == 4)
      #expect(refused.isDocumented(401))
    }
  }
}
