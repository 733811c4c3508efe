import FoundationEssentials
import MoltFlow
import Testing

@Suite struct APIErrorReplyTests {
  @Test(arguments: [
    (400, #"{"detail":"Bad phone"}"#, APIError.invalid(fields: [], detail: "Bad phone")),
    (401, #"{"detail":"x"}"#, .unauthorized),
    (404, #"{"message":"No such job"}"#, .notFound(detail: "No such job")), (410, "", .notFound(detail: "")),
    (409, #"{"error":"Job is completed"}"#, .conflict(detail: "Job is completed")),
    (409, #"{"error":{"code":7,"message":"Job is completed"}}"#, .conflict(detail: "Job is completed")),
    (409, #"{"detail":{"msg":"Busy"},"message":"x"}"#, .conflict(detail: "Busy")),
    (409, #"{"detail":"","message":"Busy"}"#, .conflict(detail: "Busy")),
    (409, #""Busy""#, .conflict(detail: "Busy")), (409, "Busy,\n try later", .conflict(detail: "Busy, try later")),
    (409, "<!DOCTYPE html><h1>Conflict</h1>", .conflict(detail: "")), (409, "", .conflict(detail: "")),
    (409, #"{"detail":"#, .conflict(detail: "")), (409, "\u{FEFF}", .conflict(detail: "\u{FEFF}")),
    (500, "Internal Server Error", .server(status: 500, detail: "Internal Server Error")),
    (502, "<html><title>502</title></html>", .server(status: 502, detail: "")),
    (418, #"{"errors":["a","b"]}"#, .unexpected(status: 418, detail: "a; b")),
    (302, "", .unexpected(status: 302, detail: "")),
  ])
  func `a status and what came with it mean this error`(status: Int, body: String, error: APIError) {
    #expect(APIError.from(status: status, header: { _ in nil }, body: Data(body.utf8), now: .ten) == error)
  }

  @Test(arguments: [
    (
      #"{"detail":[{"loc":["body","members",0,"phone"],"msg":"too short","type":"x"},{"loc":["body"],"msg":"odd"}]}"#,
      [FieldProblem(path: "members.0.phone", message: "too short"), FieldProblem(path: "", message: "odd")]
    ),
    (#"{"detail":"Bad","errors":{"name":["too long","odd"]}}"#, [FieldProblem(path: "name", message: "too long; odd")]),
    (#"{"errors":[{"field":"name","message":"too long"}]}"#, [FieldProblem(path: "name", message: "too long")]),
  ])
  func `a refusal of fields names them`(body: String, fields: [FieldProblem]) {
    let error = APIError.from(status: 422, header: { _ in nil }, body: Data(body.utf8), now: .ten)

    guard case .invalid(fields, _) = error else {
      Issue.record("\(error)")
      return
    }
  }

  @Test(arguments: [
    (nil, "", APIError.forbidden(detail: nil, missingScopes: [])),
    ("bulk-send:manage", "", .forbidden(detail: nil, missingScopes: ["bulk-send:manage"])),
    (
      "a:read, b:manage c:read", "Upgrade",
      .forbidden(detail: "Upgrade", missingScopes: ["a:read", "b:manage", "c:read"])
    ),
    (nil, "Plan limit reached: 2 groups", .planLimit(detail: "Plan limit reached: 2 groups")),
    (nil, "Upgrade to Pro", .planLimit(detail: "Upgrade to Pro")),
    (nil, "Missing scope; check limits", .forbidden(detail: "Missing scope; check limits", missingScopes: [])),
    (nil, "Explanation needed", .forbidden(detail: "Explanation needed", missingScopes: [])),
  ])
  func `a missing permission is told from the plan's limit`(scopes: String?, detail: String, error: APIError) {
    let header = { (name: String) in name == "X-Required-Scopes" ? scopes : nil }
    let body = Data(#"{"detail":"\#(detail)"}"#.utf8)

    #expect(APIError.from(status: 403, header: header, body: body, now: .ten) == error)
  }

  @Test(
    arguments: [400, 403, 409, 422],
    [
      "Monthly message quota exceeded", "quota used up", "Not enough quota for 127 recipients",
      "Monthly limit of 50 messages exceeded", "Message limit reached. Upgrade your plan.", "Plan limit exceeded",
    ])
  func `a quota that is used up is told by the words`(status: Int, detail: String) {
    let body = Data(#"{"detail":"\#(detail)"}"#.utf8)

    #expect(APIError.from(status: status, header: { _ in nil }, body: body, now: .ten) == .planLimit(detail: detail))
  }

  @Test(
    arguments: [400, 403, 409, 422],
    [
      "Session is not connected", "session_id: the session is stopped, not working", "WhatsApp session disconnected",
      "No working session", "Session isn't ready", "The session was logged out", "WhatsApp is offline",
    ])
  func `a session that is not connected is told by the words`(status: Int, detail: String) {
    let body = Data(#"{"detail":"\#(detail)"}"#.utf8)

    #expect(APIError.from(status: status, header: { _ in nil }, body: body, now: .ten) == .conflict(detail: detail))
  }

  @Test(arguments: [
    (422, "message_content exceeds the limit of 4096 characters"), (400, "Session not found"),
    (422, "name: a plan of this name is not allowed"), (400, "Job is not running"),
    (422, "+15550123456 is not active on WhatsApp"),
  ])
  func `other words of limits and sessions are about what was entered`(status: Int, detail: String) {
    let body = Data(#"{"detail":"\#(detail)"}"#.utf8)

    #expect(
      APIError.from(status: status, header: { _ in nil }, body: body, now: .ten) == .invalid(fields: [], detail: detail)
    )
  }

  @Test func `a list of fields is about what was entered, whatever its words`() {
    let body = Data(#"{"detail":[{"loc":["body","session_id"],"msg":"session not connected"}]}"#.utf8)

    let error = APIError.from(status: 422, header: { _ in nil }, body: body, now: .ten)

    #expect(
      error
        == .invalid(fields: [FieldProblem(path: "session_id", message: "session not connected")], detail: ""))
  }

  @Test func `endless words of a server are cut`() {
    let body = Data((#"{"detail":""# + String(repeating: "x", count: 100_000) + #""}"#).utf8)

    let error = APIError.from(status: 409, header: { _ in nil }, body: body, now: .ten)

    #expect(error == .conflict(detail: String(repeating: "x", count: 2000)))
  }

  @Test(arguments: [
    (APIError.replyLost(reason: ""), true), (.server(status: 500, detail: ""), true), (.cancelled, true),
    (.undecodable(endpoint: "", status: 201, keys: []), true), (.unexpected(status: 303, detail: ""), true),
    (.unexpected(status: 418, detail: ""), false), (.unreachable(reason: ""), false), (.tls(reason: ""), false),
    (.foreignRedirect(host: ""), false), (.noKey, false), (.unauthorized, false), (.conflict(detail: ""), false),
    (.forbidden(detail: nil, missingScopes: []), false), (.planLimit(detail: ""), false),
    (.invalid(fields: [], detail: ""), false), (.notFound(detail: ""), false), (.rateLimited(until: nil), false),
  ])
  func `a failure leaves doubt when the command may have been carried out`(error: APIError, leavesDoubt: Bool) {
    #expect(error.leavesDoubt == leavesDoubt)
  }
}
