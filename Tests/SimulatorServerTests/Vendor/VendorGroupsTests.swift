import Simulator
import Testing

/// Walks the documented paths of sessions and custom groups.
struct VendorGroupsTests {
  @Test func `sessions are a bare array, and one by its id`() async throws {
    try await serving { client, _ in
      let list = try await client.send("GET", "/sessions?limit=1&offset=1")
      let session = try #require(try list.array().first)
      let one = try await client.send("GET", "/sessions/\(session.text("id"))")

      #expect(list.isDocumented(200) && one.isDocumented(200))
      #expect(try list.array().count == 1)
      #expect(try one.object().missing("id name status phone_number is_business created_at") == [])
      #expect(session.text("name") == "Support" && session.text("status") == "working")
    }
  }

  @Test func `a group is made, read, renamed, filled, emptied, exported and deleted`() async throws {
    try await serving(.empty) { client, _ in
      let made = try await client.send(
        "POST", "/custom-groups", #"{"name":"VIP","members":[{"phone":"+15550100001","name":"Ann, \"A\""}]}"#)
      let id = try made.object().text("id")
      let list = try await client.send("GET", "/custom-groups?limit=50")
      let renamed = try await client.send("PATCH", "/custom-groups/\(id)", #"{"name":"VIPs"}"#)
      let added = try await client.send(
        "POST", "/custom-groups/\(id)/members/add",
        #"{"contacts":[{"phone":"15550100001"},{"phone":"+15550100002"},{"phone":"+15550100003"},"#
          + #"{"phone":"+15550100004"}]}"#)
      let group = try await client.send("GET", "/custom-groups/\(id)")
      let members = try group.object().list("members")
      let first = try await client.send(
        "POST", "/custom-groups/\(id)/members/remove", #"{"member_ids":["\#(members[1].text("id"))"]}"#)
      let second = try await client.send(
        "POST", "/custom-groups/\(id)/members/remove", #"{"contacts":[{"phone":"+15550100003"}]}"#)
      let third = try await client.send(
        "POST", "/custom-groups/\(id)/members/remove", #"{"phones":["+15550100004"]}"#)
      let csv = try await client.send("GET", "/custom-groups/\(id)/export/csv")
      let json = try await client.send("GET", "/custom-groups/\(id)/export/json")
      let deleted = try await client.send("DELETE", "/custom-groups/\(id)")
      let gone = try await client.send("GET", "/custom-groups/\(id)")

      #expect(try made.isDocumented(201) && made.object().missing("id name member_count created_at") == [])
      #expect(try list.array().map { $0.text("name") } == ["VIP"])
      #expect(try renamed.isDocumented(200) && renamed.object().text("name") == "VIPs")
      #expect(try added.isDocumented(200) && added.object().number("added") == 3)
      #expect(group.isDocumented(200) && members.count == 4)
      for reply in [first, second, third] {
        #expect(reply.isDocumented(200))
        #expect(try reply.object().number("removed") == 1)
      }
      #expect(csv.headers["content-type"] == "text/csv; charset=utf-8")
      #expect(csv.body == "phone,name\r\n+15550100001,\"Ann, \"\"A\"\"\"\r\n")
      #expect(try json.array().map { $0.text("phone") } == ["+15550100001"])
      #expect(deleted.isDocumented(200))
      #expect(try gone.isDocumented(404) && gone.object().text("detail") == "Custom group not found")
    }
  }

  @Test func `contacts and WhatsApp groups are read, and become a group`() async throws {
    try await serving { client, _ in
      let contacts = try await client.send("GET", "/custom-groups/contacts?limit=3")
      let sources = try await client.send("GET", "/custom-groups/wa-groups")
      let source = try #require(try sources.array().first)
      let body = """
        {"name":"Regulars","wa_groups":[{"wa_group_id":"\(source.text("wa_group_id"))",\
        "session_id":"\(source.text("session_id"))"}]}
        """
      let made = try await client.send("POST", "/custom-groups/from-wa-groups", body)

      #expect(try contacts.isDocumented(200) && contacts.array().count == 3)
      #expect(sources.isDocumented(200) && source.text("wa_group_id").hasSuffix("@g.us"))
      #expect(
        try made.isDocumented(201) && made.object().number("member_count") == source.number("participant_count"))
    }
  }
}
