import FoundationEssentials
import MoltFlow
import Testing

@Suite struct APIErrorMessageTests {
  @Test(arguments: [
    (APIError.noKey, "There is no API key. Set MOLTFLOW_API_KEY, then start again."),
    (
      .unauthorized,
      "The server refused the API key. Check MOLTFLOW_API_KEY and start again; ^R tries this key once more."
    ),
    (
      .forbidden(detail: "x", missingScopes: ["bulk-send:manage", "sessions:read"]),
      "The API key lacks this permission: bulk-send:manage, sessions:read. "
        + "Add it in the MoltFlow dashboard, then press ^R."
    ),
    (
      .forbidden(detail: nil, missingScopes: []),
      "The server does not allow this. Check the API key's permissions and the plan."
    ),
    (
      .forbidden(detail: "Not yours.", missingScopes: []),
      "The server does not allow this: Not yours. Check the API key's permissions and the plan."
    ),
    (
      .planLimit(detail: "2 groups at most"),
      "The plan does not allow this: 2 groups at most. Change the plan in the MoltFlow dashboard."
    ),
    (
      .invalid(fields: [], detail: "Bad phone"),
      "The server refused what was entered: Bad phone. Correct it and send it again."
    ),
    (
      .invalid(
        fields: [FieldProblem(path: "members.0.phone", message: "too short"), FieldProblem(path: "", message: "odd")],
        detail: ""),
      "The server refused what was entered: members.0.phone – too short; odd. Correct it and send it again."
    ),
    (.invalid(fields: [], detail: ""), "The server refused what was entered. Correct it and send it again."),
    (.notFound(detail: ""), "The server does not have this. Press ^R to read the list again."),
    (
      .conflict(detail: "Job is completed"),
      "The server can't do this now: Job is completed. Press ^R to see how things stand."
    ),
    (
      .conflict(detail: "Session is not connected."),
      "The WhatsApp session can't send: Session is not connected. "
        + "Connect it in the MoltFlow dashboard, then try again."
    ),
    (
      .planLimit(detail: "Monthly message quota exceeded"),
      "The plan does not allow this: Monthly message quota exceeded. Change the plan in the MoltFlow dashboard."
    ),
    (.planLimit(detail: ""), "The plan does not allow this. Change the plan in the MoltFlow dashboard."),
    (.notFound(detail: "No such job"), "The server does not have this: No such job. Press ^R to read the list again."),
    (.conflict(detail: ""), "The server can't do this now. Press ^R to see how things stand."),
    (.rateLimited(until: nil), "Too many requests: the server wants a pause. Wait, then press ^R."),
    (.unreachable(reason: ""), "Can't reach the server. Check the network, then press ^R."),
    (.rateLimited(until: .ten), "Too many requests: the server wants a pause. Wait, then press ^R."),
    (.server(status: 502, detail: ""), "The server failed with status 502. Press ^R to see how things stand."),
    (
      .unexpected(status: 418, detail: "teapot"),
      "The server answered with status 418: teapot. Press ^R to see how things stand."
    ),
    (
      .undecodable(endpoint: "GET /bulk-send", status: 200, keys: ["a", "b"]),
      "The answer to GET /bulk-send (status 200) can't be used; it holds a, b. Press ^R to read again."
    ),
    (
      .undecodable(endpoint: "GET /bulk-send", status: 200, keys: []),
      "The answer to GET /bulk-send (status 200) can't be used. Press ^R to read again."
    ),
    (
      .unreachable(reason: "connection refused"),
      "Can't reach the server: connection refused. Check the network, then press ^R."
    ),
    (
      .replyLost(reason: "connection reset"),
      "The server's answer was lost: connection reset. Press ^R to see how things stand."
    ),
    (
      .tls(reason: "certificate not trusted"),
      "No secure connection to the server: certificate not trusted. Check its address and this machine's clock."
    ),
    (
      .foreignRedirect(host: "evil.example"),
      "The server points to evil.example, which did not get the API key. Check the server's address."
    ),
    (.cancelled, "The request was given up. Press ^R to see how things stand."),
  ])
  func `a failure is told in these words`(error: APIError, message: String) {
    #expect(error.message == message)
  }

  @Test func `the server's own words are cut, and stay on one line`() {
    let long = APIError.conflict(detail: String(repeating: "x", count: 300)).message
    let lines = APIError.conflict(detail: "a\r\n\tb\n").message

    let cut = String(repeating: "x", count: 199) + "…"
    #expect(long == "The server can't do this now: \(cut). Press ^R to see how things stand.")
    #expect(lines == "The server can't do this now: a b. Press ^R to see how things stand.")
  }
}
