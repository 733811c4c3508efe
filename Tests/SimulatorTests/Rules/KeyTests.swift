import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Simulator
import Testing

struct KeyTests {
  @Test func `a key that was named is the only good one`() throws {
    let test = TestServer.ruled { $0.key = "mf_mine" }

    #expect(try test.reply("GET", "/sessions", key: "mf_mine").status == 200)
    #expect(try test.reply("GET", "/sessions", key: "mf_other").status == 401)
    #expect(try test.reply("GET", "/sessions", key: nil).status == 401)
  }

  @Test(arguments: [
    ("GET", "/sessions", "sessions:read"), ("GET", "/usage/current", "usage:read"),
    ("GET", "/usage/daily", "usage:read"), ("GET", "/billing/subscription", "billing:read"),
  ])
  func `the dashboard's preset Outreach lacks these`(method: String, path: String, scope: String) throws {
    let reply = try TestServer.ruled { $0.scopes = .outreach }.reply(method, path)

    #expect(reply.status == 403)
    #expect(reply.headers["X-Required-Scopes"] == scope)
    #expect(String(decoding: reply.body, as: UTF8.self) == #"{"detail":"Missing required scope: \#(scope)"}"#)
  }

  @Test(arguments: [
    ("GET", "/custom-groups", 200), ("POST", "/custom-groups", 422), ("GET", "/bulk-send", 200),
    ("POST", "/bulk-send", 422), ("GET", "/scheduled-messages", 200), ("POST", "/scheduled-messages", 422),
    ("GET", "/analytics/campaigns/none", 404), ("GET", "/billing/plans", 200),
  ])
  func `managing includes reading`(method: String, path: String, status: Int) throws {
    #expect(try TestServer.ruled { $0.scopes = .outreach }.reply(method, path, "{}").status == status)
  }

  @Test(arguments: [
    ("custom-groups:read", "POST", "/custom-groups", "custom-groups:manage"),
    ("bulk-send:read", "POST", "/bulk-send/x/pause", "bulk-send:manage"),
    ("scheduled:read", "DELETE", "/scheduled-messages/x", "scheduled:manage"),
    ("scheduled:read,bulk-send:manage", "GET", "/custom-groups", "custom-groups:read"),
  ])
  func `reading includes nothing else`(scopes: String, method: String, path: String, needed: String) throws {
    let test = try TestServer.ruled { $0.scopes = try AccountScopes(scopes) }

    #expect(try test.reply(method, path).headers["X-Required-Scopes"] == needed)
  }

  @Test func `a scope that no route needs is named`() {
    #expect(throws: UnknownName(name: "groups:read")) { try AccountScopes("bulk-send:read, groups:read") }
  }

  @Test(
    arguments: [
      ("HEAD", "/sessions", 405, "GET"), ("OPTIONS", "/custom-groups", 405, "GET, POST"),
      ("PUT", "/custom-groups/x", 405, "GET, PATCH, DELETE"), ("GET", "/custom-groups/x/members/add", 405, "POST"),
      ("GET", "/nowhere", 404, nil),
    ] as [(String, String, Int, String?)])
  func `a method that a path does not take is answered with those it takes`(
    method: String, path: String, status: Int, allow: String?
  ) throws {
    let reply = try TestServer().reply(method, path)

    #expect(reply.status == status)
    #expect(reply.headers["Allow"] == allow)
  }
}
