import FoundationEssentials
import MoltFlowClient
import Simulator
import Testing

struct HeartbeatTests {
  private static func server(speed: Double = 1, _ change: (inout ServerRules) -> Void = { _ in }) -> TestServer {
    var rules = ServerRules()
    rules.dialect = .heartbeats
    change(&rules)
    return TestServer(speed: speed, rules: rules)
  }

  /// All that a stream has said once it is cut.
  private static func text(_ stream: Transport.Stream, _ server: SimulatedServer) async throws -> String {
    server.cutStreams(cleanly: true)
    var text = ""
    for try await chunk in stream.chunks { text += String(decoding: chunk, as: UTF8.self) }
    return text
  }

  @Test(arguments: [1.0, 1000])
  func `a comment is due every 15 seconds of the clock the server was given, whatever its speed`(
    speed: Double
  ) async throws {
    let test = Self.server(speed: speed)
    let id = try test.makeJob(people: 3)
    test.server.silence(jobID: id)
    let stream = try test.progress(id)

    for beat in 1...3 {
      #expect(test.server.nextEvent == ManualClock.start.addingTimeInterval(15 * Double(beat)))
      test.clock.advance(by: .seconds(15))
      test.server.advance()
    }

    let told = try await Self.text(stream, test.server).split(separator: "\n\n").map { $0.prefix(4) }
    #expect(told == [": he", "data", ": he", ": he", ": he"])
  }

  @Test func `no comment is due once no stream is open, nor where the dialect has none`() throws {
    let test = Self.server()
    let id = try test.makeJob(people: 3)
    test.server.silence(jobID: id)
    var stream: Transport.Stream? = try test.progress(id)
    #expect(stream != nil)

    stream = nil
    test.clock.advance(by: .seconds(15))
    test.server.advance()

    #expect(test.server.nextEvent == nil)
    let plain = TestServer()
    let silent = try plain.makeJob(people: 3)
    plain.server.silence(jobID: silent)
    let other = try plain.progress(silent)
    #expect(plain.server.nextEvent == nil)
    withExtendedLifetime(other) {}
  }

  @Test func `the stream of a job that is over has no comments to come`() throws {
    let test = Self.server()
    let id = try test.makeJob(people: 3)
    _ = try test.call("POST", "/bulk-send/\(id)/cancel")

    let stream = try test.progress(id)

    #expect(test.server.nextEvent == nil)
    withExtendedLifetime(stream) {}
  }

  @Test func `a stream that fell silent has no comments either`() async throws {
    let test = Self.server { $0.faults.stall = true }
    let stream = try test.progress(try test.makeJob(people: 3))

    test.clock.advance(by: .seconds(400))
    test.server.advance()

    let told = try await Self.text(stream, test.server)
    #expect(told.split(separator: "\n\n").count == 2)
  }

  @Test func `a comment is no change to be saved`() throws {
    let test = Self.server()
    let id = try test.makeJob(people: 3)
    test.server.silence(jobID: id)
    let stream = try test.progress(id)
    let before = test.server.changes

    test.clock.advance(by: .seconds(60))

    #expect(test.server.changes == before)
    withExtendedLifetime(stream) {}
  }
}
