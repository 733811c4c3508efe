import FoundationEssentials
import MoltFlow
import MoltFlowClient

extension World {
  /// Answers a request, or lets happen to it what is planned.
  mutating func exchange(_ request: Transport.Request) -> Result<Transport.Response, APIError> {
    guard !faults.isAway else { return .failure(.unreachable(reason: Faults.away)) }
    let fault = Route(method: request.method, path: request.path).flatMap { faults.take(for: $0) }
    switch fault {
    case nil:
      return .success(answer(request).response)
    case .replyLost(let fate):
      meet(fate, request)
      return .failure(.replyLost(reason: Faults.cut))
    case .refused(let status, let body, let headers):
      return .success(refused(status: status, body: body, headers: headers))
    case .garbled:
      let answer = answer(request)
      return .success(Answer(status: answer.status, contentType: "text/html", text: "<html>oops</html>").response)
    }
  }

  /// Answers a request with a stream, or lets happen to it what is planned.
  mutating func connect(_ request: Transport.Request) -> Result<Transport.Stream, APIError> {
    guard case .jobProgress(let id)? = Route(method: request.method, path: request.path) else {
      return exchange(request).map(\.stream)
    }
    if let status = streams.refusal, !faults.isAway {
      return .success(refused(status: status, body: "", headers: [:]).stream)
    }
    return exchange(request).map { response in
      guard response.headers["Content-Type"] == Answer.eventStream, let job = jobs[id.rawValue] else {
        return response.stream
      }
      let chunks = streams.open(job.id, snapshot: job.event(), isOver: job.status.isTerminal)
      return Transport.Stream(status: response.status, headers: response.headers, chunks: chunks)
    }
  }

  private mutating func meet(_ fate: Fault.Fate, _ request: Transport.Request) {
    switch fate {
    case .carriedOut: _ = answer(request)
    case .dropped: break
    case .delayed(let delay): agenda.add(.request(request), at: now + clock.simulated(delay))
    }
  }

  private func refused(status: Int, body: String, headers: Headers) -> Transport.Response {
    var all = Answer.headers(contentType: "application/json")
    for field in headers.fields { all[field.name] = field.value }
    return Transport.Response(status: status, headers: all, body: Data(body.utf8))
  }
}

extension Transport.Response {
  /// The whole body as a stream of one piece.
  fileprivate var stream: Transport.Stream {
    let chunks = AsyncThrowingStream<[UInt8], any Error> { continuation in
      if !body.isEmpty { continuation.yield(Array(body)) }
      continuation.finish()
    }
    return Transport.Stream(status: status, headers: headers, chunks: chunks)
  }
}
