import Dispatch
import Glibc
import Simulator
import SimulatorServer

/// Serves a simulated server until it is told to end, and keeps its state in a file if there is one.
struct SimulatorRun {
  private let server: SimulatedServer
  private let file: StateFile?

  init(server: SimulatedServer, file: StateFile?) {
    self.server = server
    self.file = file
  }

  /// Serves on `port` for so many seconds, or until a signal ends the program.
  ///
  /// With a file a signal first has the state saved; without one it ends the program as ever.
  func run(port: Int, seconds: Int) async throws {
    let listener = try await LoopbackServer(server: server, port: port)
    var signal: Int32?
    if let file {
      let saved = server.changes
      // Refuses a file that can't be written before anyone counts on it.
      try save()
      let (signals, sources) = await Self.catchSignals()
      say(listener)
      signal = try await keep(file, since: saved, until: signals, seconds: seconds)
      for source in sources { source.cancel() }
    } else {
      say(listener)
      try await Task.sleep(for: .seconds(seconds))
    }
    await listener.stop()
    try save()
    if let signal { Self.die(of: signal) }
  }

  private func say(_ listener: LoopbackServer) {
    StandardStreams.say("listening on http://127.0.0.1:\(listener.port)/api/v2")
  }

  private func save() throws {
    try file?.save(server.savedState())
  }

  /// Keeps the file until so many seconds are over, or a signal came, which it returns.
  private func keep(
    _ file: StateFile, since saved: Int, until signals: AsyncStream<Int32>, seconds: Int
  ) async throws -> Int32? {
    try await withThrowingTaskGroup { [server] group in
      group.addTask {
        try await Task.sleep(for: .seconds(seconds))
        return nil as Int32?
      }
      group.addTask {
        for await signal in signals { return signal }
        return nil
      }
      group.addTask {
        try await file.keep(server, since: saved)
        return nil
      }
      let first = try await group.next()
      group.cancelAll()
      return first ?? nil
    }
  }

  /// From its return on these signals end nothing, but come as a stream.
  private static func catchSignals() async -> (AsyncStream<Int32>, [any DispatchSourceSignal]) {
    let (signals, continuation) = AsyncStream.makeStream(of: Int32.self)
    var sources: [any DispatchSourceSignal] = []
    for number in [SIGTERM, SIGINT, SIGHUP] {
      let (registration, registered) = AsyncStream.makeStream(of: Void.self)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .main)
      source.setEventHandler { continuation.yield(number) }
      source.setRegistrationHandler { registered.finish() }
      source.resume()
      for await _ in registration {}
      sources.append(source)
    }
    return (signals, sources)
  }

  /// Ends the program as the signal would have done.
  private static func die(of number: Int32) {
    signal(number, SIG_DFL)
    kill(getpid(), number)
  }
}
