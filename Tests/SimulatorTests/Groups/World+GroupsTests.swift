import MoltFlow
import Simulator
import Testing

struct WorldGroupsTests {
  @Test func `a new group answers as documented and without members is empty`() throws {
    let test = TestServer()

    let answer = try test.call("POST", "/custom-groups", #"{"name":"VIP"}"#)

    let id = try #require(test.server.groups.last?.id)
    #expect(answer.status == 201)
    #expect(answer.text == #"{"id":"\#(id)","name":"VIP","member_count":0,"created_at":"2026-03-02T12:00:00Z"}"#)
  }

  @Test func `a group shows all its members`() throws {
    let test = TestServer(.default)
    let group = try #require(test.server.groups.first)

    let answer = try test.call("GET", "/custom-groups/\(group.id)")

    #expect(answer.status == 200)
    #expect(answer.text.contains(#""member_count":2000"#))
    #expect(answer.text.ranges(of: #""phone":"#).count == 2000)
  }

  @Test func `lists begin with the newest group and leave members out`() throws {
    let test = TestServer()
    _ = try test.call("POST", "/custom-groups", #"{"name":"Old"}"#)
    _ = try test.call("POST", "/custom-groups", #"{"name":"New"}"#)

    let text = try test.call("GET", "/custom-groups").text

    #expect(text.hasPrefix("[{"))
    #expect(!text.contains("members"))
    #expect(text.ranges(of: "New").first?.lowerBound ?? text.endIndex < text.ranges(of: "Old")[0].lowerBound)
  }

  @Test func `renaming and deleting answer JSON`() throws {
    let test = TestServer()
    let id = try test.makeGroup(people: 1)

    let renamed = try test.call("PATCH", "/custom-groups/\(id)", #"{"name":"Other"}"#)
    let deleted = try test.call("DELETE", "/custom-groups/\(id)")

    #expect(renamed.status == 200)
    #expect(renamed.text.contains(#""name":"Other""#))
    #expect(deleted == (200, #"{"id":"\#(id)","deleted":true}"#))
    #expect(test.server.groups.isEmpty)
  }

  @Test(arguments: [
    ("GET", ""), ("PATCH", ""), ("DELETE", ""), ("POST", "/members/add"), ("POST", "/members/remove"),
    ("GET", "/export/csv"), ("GET", "/export/json"),
  ])
  func `a group that is not there is not found`(method: String, rest: String) throws {
    let answer = try TestServer().call(method, "/custom-groups/none\(rest)", #"{"name":"A"}"#)

    #expect(answer == (404, #"{"detail":"Custom group not found"}"#))
  }

  @Test(arguments: [
    ("{}", "name: field required"), (#"{"name":""}"#, "name: must have 1 to 255 characters"),
    (#"{"name":"\#(String(repeating: "x", count: 256))"}"#, "name: must have 1 to 255 characters"),
    (#"{"name":"A","members":[{"phone":"12"}]}"#, "members.0.phone: is not a phone number"),
    (#"{"name":"A","members":[{"name":"B"}]}"#, "members.0.phone: field required"),
  ])
  func `a group that is not as documented is refused`(body: String, detail: String) throws {
    #expect(try TestServer().call("POST", "/custom-groups", body) == (422, #"{"detail":"\#(detail)"}"#))
  }

  @Test func `a Business plan has room for a hundred groups`() throws {
    let test = TestServer()
    for _ in 0..<100 { _ = try test.makeGroup(people: 0) }

    let answer = try test.call("POST", "/custom-groups", #"{"name":"One more"}"#)

    #expect(answer == (403, #"{"detail":"Plan limit reached: Business allows 100 custom groups"}"#))
  }

  @Test func `a group is exported as CSV and as JSON`() throws {
    let test = TestServer()
    let body = #"{"name":"A","members":[{"phone":"+15550100001","name":"Doe, \"J\""},{"phone":"+15550100002"}]}"#
    _ = try test.call("POST", "/custom-groups", body)
    let id = try #require(test.server.groups.last?.id)

    let csv = try test.call("GET", "/custom-groups/\(id)/export/csv")
    let json = try test.call("GET", "/custom-groups/\(id)/export/json")

    #expect(csv == (200, "phone,name\r\n+15550100001,\"Doe, \"\"J\"\"\"\r\n+15550100002,\r\n"))
    #expect(json.text == #"[{"phone":"+15550100001","name":"Doe, \"J\""},{"phone":"+15550100002","name":null}]"#)
  }
}
