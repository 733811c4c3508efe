import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Simulator

/// A simulated server with its clock, and short words for asking it.
struct TestServer {
  let clock = ManualClock()
  let server: SimulatedServer

  init(_ scenario: Scenario = .empty, seed: UInt64 = 1, speed: Double = 1, rules: ServerRules = ServerRules()) {
    server = SimulatedServer(scenario: scenario, seed: seed, speed: speed, rules: rules) { [clock] in clock.now }
  }

  /// An empty account whose rules are the usual ones but for what `change` changes.
  static func ruled(_ scenario: Scenario = .empty, _ change: (inout ServerRules) throws -> Void) rethrows -> Self {
    var rules = ServerRules()
    try change(&rules)
    return Self(scenario, rules: rules)
  }

  /// Sends a request with a good key; returns the whole reply.
  func reply(_ method: String, _ path: String, _ body: String? = nil, key: String? = "mf_test") throws
    -> Transport.Response
  {
    var headers: Headers = [:]
    headers["X-API-Key"] = key
    return try server.answer(
      Transport.Request(method: method, path: path, headers: headers, body: body.map { Data($0.utf8) }))
  }

  /// Opens a job's progress stream.
  func progress(_ id: String) throws -> Transport.Stream {
    try server.open(Transport.Request(method: "GET", path: "/bulk-send/\(id)/progress", headers: ["X-API-Key": "k"]))
  }

  var client: APIClient { APIClient(transport: .simulated(server)) }

  /// Sends a request with a good key; returns the status and the body as text.
  func call(
    _ method: String, _ path: String, _ body: String? = nil, query: [URLQuery] = []
  ) throws -> (status: Int, text: String) {
    let request = Transport.Request(
      method: method, path: path, query: query, headers: ["X-API-Key": "mf_test"], body: body.map { Data($0.utf8) })
    let response = try server.answer(request)
    return (response.status, String(decoding: response.body, as: UTF8.self))
  }

  /// The id of the first session, which can send.
  var session: String { server.sessions[0].id }

  /// Makes a group of so many people and returns its id.
  func makeGroup(people: Int) throws -> String {
    let members = (0..<people).map { "{\"phone\":\"+\(15_550_100_000 + $0)\"}" }.joined(separator: ",")
    _ = try call("POST", "/custom-groups", "{\"name\":\"Friends\",\"members\":[\(members)]}")
    return server.groups.last?.id ?? ""
  }

  /// Makes a job to so many people and returns its id.
  func makeJob(people: Int = 10) throws -> String {
    let group = try makeGroup(people: people)
    _ = try call("POST", "/bulk-send", newJob(group: group))
    return server.jobs.last?.id ?? ""
  }

  func newJob(session: String? = nil, group: String, rest: String = "\"message_content\":\"Hello\"") -> String {
    "{\"session_id\":\"\(session ?? self.session)\",\"custom_group_id\":\"\(group)\",\(rest)}"
  }

  func newSchedule(group: String, rest: String) -> String {
    newJob(group: group, rest: "\"name\":\"Weekly\",\"message_content\":\"Hello\",\(rest)")
  }

  func job(_ id: String) -> SimulatedJob? { server.jobs.first { $0.id == id } }

  func schedule(_ id: String) -> SimulatedSchedule? { server.schedules.first { $0.id == id } }
}
