import MoltFlow
public import MoltFlowClient

/// Holds commands back on their way to the server, as a slow network does; what only reads goes through.
@MainActor public final class Gate {
  private var isShut = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  public init() {}

  public func shut() { isShut = true }

  /// Lets through what waits, and all that comes.
  public func open() {
    isShut = false
    for command in waiting { command.resume() }
    waiting = []
  }

  func pass() async {
    guard isShut else { return }
    await withCheckedContinuation { waiting.append($0) }
  }
}

extension Transport {
  /// As this one, but commands pass `gate` first.
  func passing(_ gate: Gate?) -> Transport {
    guard let gate else { return self }
    let send = send
    return Transport(
      send: { request throws(APIError) in
        if request.method != "GET" { await gate.pass() }
        return try await send(request)
      },
      open: open)
  }

  /// As this one, but all that is asked of paths that begin so passes `gate` first.
  public func holding(below path: String, by gate: Gate) -> Transport {
    let send = send
    return Transport(
      send: { request throws(APIError) in
        if request.path.hasPrefix(path) { await gate.pass() }
        return try await send(request)
      },
      open: open)
  }

  /// As this one; unless `isNamed`, the server does not say what it is.
  func named(_ isNamed: Bool) -> Transport {
    guard !isNamed else { return self }
    let (send, open) = (send, open)
    return Transport(
      send: { request throws(APIError) in
        let reply = try await send(request)
        var headers = reply.headers
        headers["Server"] = nil
        return Response(status: reply.status, headers: headers, body: reply.body)
      },
      open: { request throws(APIError) in
        let stream = try await open(request)
        var headers = stream.headers
        headers["Server"] = nil
        return Stream(status: stream.status, headers: headers, chunks: stream.chunks)
      })
  }
}
