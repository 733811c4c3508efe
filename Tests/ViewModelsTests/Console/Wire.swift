import MoltFlow
import MoltFlowClient
import Synchronization

/// The network between a console and its server: it notes what passes, and can hold a reply back.
nonisolated final class Wire: Sendable {
  private struct State {
    var routes: [Route] = []
    var held: (@Sendable (Route) -> Bool)?
    var waiting: [CheckedContinuation<Void, Never>] = []
    var then: (matches: @Sendable (Route) -> Bool, work: @Sendable () -> Void)?
  }

  private let state = Mutex(State())

  /// What was asked so far, streams too, in the order of asking.
  var routes: [Route] { state.withLock { $0.routes } }

  func count(_ matches: (Route) -> Bool) -> Int { routes.count(where: matches) }

  /// The commands among what was asked.
  var commands: [Route] { routes.filter { $0.method != .get } }

  func forget() { state.withLock { $0.routes = [] } }

  /// Holds back the reply to the next request that matches, until ``release()``; the server has answered it by then.
  func hold(next matches: @escaping @Sendable (Route) -> Bool) { state.withLock { $0.held = matches } }

  /// Waits until a reply is held back.
  func holding() async { while state.withLock({ $0.waiting.isEmpty }) { await Task.yield() } }

  func release() {
    let waiting = state.withLock { state in
      defer { (state.waiting, state.held) = ([], nil) }
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
  }

  /// Does `work` once, between the answer to the next request that matches and the request after it.
  func after(next matches: @escaping @Sendable (Route) -> Bool, _ work: @escaping @Sendable () -> Void) {
    state.withLock { $0.then = (matches, work) }
  }

  func joined(to transport: Transport) -> Transport {
    Transport(
      send: { [self] request throws(APIError) in
        let route = note(request)
        let response = try await transport.send(request)
        await passBack(route)
        return response
      },
      open: { [self] request throws(APIError) in
        let route = note(request)
        let stream = try await transport.open(request)
        await passBack(route)
        return stream
      })
  }

  private func note(_ request: Transport.Request) -> Route? {
    let route = Route(method: request.method, path: request.path)
    if let route { state.withLock { $0.routes.append(route) } }
    return route
  }

  private func passBack(_ route: Route?) async {
    guard let route else { return }
    let (isHeld, work) = state.withLock { state in
      let isHeld = state.held?(route) == true
      if isHeld { state.held = nil }
      let work = state.then.flatMap { $0.matches(route) ? $0.work : nil }
      if work != nil { state.then = nil }
      return (isHeld, work)
    }
    work?()
    guard isHeld else { return }
    await withCheckedContinuation { continuation in state.withLock { $0.waiting.append(continuation) } }
  }
}
