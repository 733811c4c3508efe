import MoltFlow
import MoltFlowClient
import Synchronization

/// The network between a console and its server: it notes what passes, and can hold a reply back.
nonisolated final class Wire: Sendable {
  private struct State {
    var routes: [Route] = []
    var held: (@Sendable (Route) -> Bool)?
    var waiting: [CheckedContinuation<Void, Never>] = []
    /// Whether streams say what a test writes, and the one opened last.
    var isWritten = false
    var stream: AsyncThrowingStream<[UInt8], any Error>.Continuation?
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

  /// Lets streams opened from now on say what ``write(_:)`` is given, and nothing of the server.
  func takeStreams() { state.withLock { $0.isWritten = true } }

  /// Writes to the stream opened last.
  func write(_ text: String) { state.withLock { _ = $0.stream?.yield(Array(text.utf8)) } }

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
        return written(stream)
      })
  }

  private func written(_ stream: Transport.Stream) -> Transport.Stream {
    state.withLock { state in
      guard state.isWritten else { return stream }
      let (chunks, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
      state.stream = continuation
      return Transport.Stream(status: stream.status, headers: stream.headers, chunks: chunks)
    }
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
