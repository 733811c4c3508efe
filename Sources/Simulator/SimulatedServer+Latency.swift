public import MoltFlow
public import MoltFlowClient

extension SimulatedServer {
  /// Answers as ``answer(_:)`` does, as late as the rules say: the request is carried out at once, its reply held back.
  ///
  /// Something has to drive the server then: ``run()``, or a test that calls ``advance()``.
  public func send(_ request: Transport.Request) async throws(APIError) -> Transport.Response {
    let result = change { world in world.exchange(request) }
    await holdBack()
    return try result.get()
  }

  /// Answers as ``open(_:)`` does, as late as the rules say.
  public func stream(_ request: Transport.Request) async throws(APIError) -> Transport.Stream {
    let result = change { world in world.connect(request) }
    await holdBack()
    return try result.get()
  }

  /// A reply that someone in front of this server gives in its stead, with what every reply says of the rate limit.
  public func counted(_ response: Transport.Response) -> Transport.Response {
    change { world in response.adding(world.countRequest().headers) }
  }

  private func holdBack() async {
    guard rules.faults.latency > .zero else { return }
    let (wait, signal) = AsyncStream.makeStream(of: Void.self)
    change { world in
      world.agenda.add(.signal(signal), at: world.now + world.clock.simulated(world.rules.faults.latency))
    }
    for await _ in wait {}
  }
}
