import FoundationEssentials
import MoltFlow
import MoltFlowClient

extension World {
  /// Answers a request, or lets happen to it what is planned or what luck has for it.
  mutating func exchange(_ request: Transport.Request) -> Result<Transport.Response, APIError> {
    guard !faults.isAway else { return .failure(.unreachable(reason: Faults.away)) }
    let state = countRequest()
    return outcome(of: request, state).map { $0.adding(state.headers) }
  }

  /// Answers a request with a stream, or lets happen to it what is planned.
  mutating func connect(_ request: Transport.Request) -> Result<Transport.Stream, APIError> {
    guard case .jobProgress(let id)? = Route(method: request.method, path: request.path) else {
      return exchange(request).map(\.stream)
    }
    if let status = streams.refusal, !faults.isAway {
      return .success(refused(status: status, body: "", headers: [:]).adding(countRequest().headers).stream)
    }
    return exchange(request).map { response in
      guard response.headers["Content-Type"] == Answer.eventStream, let job = jobs[id.rawValue] else {
        return response.stream
      }
      let dialect = dialects.next()
      let chunks = streams.open(job.id, snapshot: job.event(), isOver: job.status.isTerminal, dialect: dialect)
      if dialect.contains(.heartbeats), !job.status.isTerminal { planHeartbeat() }
      return Transport.Stream(status: response.status, headers: response.headers, chunks: chunks)
    }
  }

  /// Takes note of a request, by the clock the server was given unless its rules say otherwise.
  mutating func countRequest() -> RateWindow.State {
    let date = rules.countsSimulatedMinutes ? now.date : clock.date(of: now)
    return rate.count(at: date.timeIntervalSince1970, limit: rules.faults.rate ?? rules.plan.requestsPerMinute)
  }

  private mutating func outcome(
    of request: Transport.Request, _ state: RateWindow.State
  ) -> Result<Transport.Response, APIError> {
    let route = Route(method: request.method, path: request.path)
    switch route.flatMap({ faults.take(for: $0) }) {
    case nil:
      return luckyOutcome(of: request, route, state)
    case .replyLost(let fate):
      return .failure(lose(request, fate))
    case .refused(let status, let body, let headers):
      return .success(refused(status: status, body: body, headers: headers))
    case .garbled:
      let answer = answer(request)
      return .success(Answer(status: answer.status, contentType: "text/html", text: "<html>oops</html>").response)
    }
  }

  private mutating func luckyOutcome(
    of request: Transport.Request, _ route: Route?, _ state: RateWindow.State
  ) -> Result<Transport.Response, APIError> {
    let dialect = dialects.next()
    if rules.faults.rate != nil, state.left < 0 {
      return .success(dialect.rewritten(Answer(.tooMany(retryAfter: state.reset)), on: route).response)
    }
    switch luck.next() {
    case nil: return .success(dialect.rewritten(answer(request), on: route).response)
    case .broken: return .success(dialect.rewritten(Answer(.broken), on: route).response)
    case .dropped(let fate): return .failure(lose(request, fate))
    }
  }

  private mutating func lose(_ request: Transport.Request, _ fate: Fault.Fate) -> APIError {
    switch fate {
    case .carriedOut: _ = answer(request)
    case .dropped: break
    case .delayed(let delay): agenda.add(.request(request), at: now + clock.simulated(delay))
    }
    return .replyLost(reason: Faults.cut)
  }

  private func refused(status: Int, body: String, headers: Headers) -> Transport.Response {
    var answer = Answer(status: status, text: body)
    answer.headers = headers
    return answer.response
  }
}
