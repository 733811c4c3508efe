public import MoltFlow

/// The API, one call an endpoint.
public struct APIClient: Sendable {
  /// What the server still takes: one budget for every copy of this client.
  public let limits = RateLimits()
  /// What it says it is, as all copies of this client have heard.
  public let server = ServerName()
  private let transport: Transport
  private let time: TimeSource

  /// `time` dates the end of a rate limit that the server states in seconds.
  public init(transport: Transport, time: TimeSource = .system()) {
    self.transport = transport
    self.time = time
  }

  /// Sends `endpoint` once and decodes its answer.
  ///
  /// Fails with ``APIError/undecodable(endpoint:status:keys:)`` when a reply of success does not say what it should.
  public func send<Response>(_ endpoint: Endpoint<Response>) async throws(APIError) -> Response {
    let response = try await counted(\.status, \.headers) { () async throws(APIError) in
      try await transport.send(Transport.Request(endpoint))
    }
    guard (200..<300).contains(response.status) else { throw .reply(response, at: time.now()) }
    return try await decode(response, as: endpoint)
  }

  /// Sends a request within the budget's count, and takes what its reply says of the server and its limit.
  private func counted<Answer: Sendable>(
    _ status: (Answer) -> Int, _ headers: (Answer) -> Headers, _ send: () async throws(APIError) -> Answer
  ) async throws(APIError) -> Answer {
    let sentAt = time.now()
    await limits.sent(at: sentAt)
    do {
      let answer = try await send()
      await server.learn(headers(answer))
      await limits.learn(status: status(answer), headers: headers(answer), sentAt: sentAt, at: time.now())
      return answer
    } catch {
      if case .unreachable = error { await limits.didNotArrive() }
      throw error
    }
  }

  /// Bodies above this many bytes are decoded away from the caller's actor, so that a large reply never stops a screen.
  private static let large = 64 * 1024

  private func decode<Response>(
    _ response: Transport.Response, as endpoint: Endpoint<Response>
  ) async throws(APIError) -> Response {
    guard response.body.count > Self.large else {
      return try endpoint.response(status: response.status, body: response.body)
    }
    return try await decodeConcurrently(response, as: endpoint)
  }

  @concurrent private func decodeConcurrently<Response>(
    _ response: Transport.Response, as endpoint: Endpoint<Response>
  ) async throws(APIError) -> Response {
    try endpoint.response(status: response.status, body: response.body)
  }

  /// Opens a job's stream of progress; answers whatever its status.
  ///
  /// Source: the HTML standard, “Server-sent events”, section “The EventSource interface”.
  func openProgress(of job: Job.ID, lastEventID: String) async throws(APIError) -> Transport.Stream {
    let route = Route.jobProgress(job)
    let headers = Headers.eventStream(accept: "text/event-stream", after: lastEventID)
    let request = Transport.Request(method: route.method.rawValue, path: route.path, headers: headers)
    return try await counted(\.status, \.headers) { () async throws(APIError) in try await transport.open(request) }
  }
}
