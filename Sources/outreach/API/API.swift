import ArgumentParser
import Foundation
import MoltFlow
import MoltFlowClient

/// One raw request with the key, its reply as it comes.
struct API: AsyncParsableCommand {
  nonisolated static let configuration = CommandConfiguration(
    commandName: "api",
    abstract: "Send one request with the key; the reply's body goes to standard output.",
    discussion: """
      The key comes from MOLTFLOW_API_KEY, or a token from MOLTFLOW_TOKEN. The status line goes to standard error. An event stream comes as JSON, an object a line: \
      {"event":…,"data":…,"id":…} for each event, {"end":true,"last_event_id":…,"retry_ms":…} at the end.
      Exit codes: \(Ending.ofCalls).
      """)

  @Argument(help: "A path below the server's address, such as /bulk-send?limit=5, or a URL on that server.")
  var path: String

  @Option(name: [.customShort("X"), .long], help: "The method (default: GET, with --input POST).")
  var method: String?

  @Option(help: "A file whose content is sent as the JSON body; - is standard input.")
  var input: String?

  @Option(help: "The server's address; https, or http on this machine (default: MOLTFLOW_API_URL, else the service).")
  var baseURL: String?

  @Flag(help: "Open an event stream again whenever it ends, until the server says stop. Only with GET.")
  var follow = false

  @Option(help: "So many seconds without a byte end the call; with --follow the stream is opened again (default: 180).")
  var idleTimeout: Double?

  private static let methods = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]

  /// The method in capitals.
  var verb: String { method?.uppercased() ?? (input == nil ? "GET" : "POST") }

  mutating func validate() throws {
    if !Self.methods.contains(verb) {
      throw ValidationError("-X takes \(Self.methods.dropLast().joined(separator: ", ")) or PUT.")
    }
    if follow, verb != "GET" { throw ValidationError("--follow repeats the request, so it goes with GET only.") }
    if let idleTimeout, !(0.1...86_400).contains(idleTimeout) {
      throw ValidationError("--idle-timeout takes 0.1 to 86400.")
    }
  }

  @MainActor func run() async throws {
    let server = try ServerAccess(baseURL: baseURL, environment: .ofThisProcess)
    let request = RawRequest(method: verb, target: try target(server.address), body: try body())
    let network = HTTPTransport(baseURL: server.address, credential: server.credential)
    let call = RawCall(
      request, network: network, follows: follow, idle: idleTimeout, random: { Double.random(in: 0...1) },
      report: Self.write)
    let outcome = await call.run()
    await network.shutdown()
    guard let sentence = outcome.sentence else {
      if outcome.ending != .done { throw ExitCode(outcome.ending.rawValue) }
      return
    }
    throw ExitCode.failure(outcome.ending, sentence)
  }

  @MainActor private func target(_ address: BaseURL) throws -> RawTarget {
    do {
      return try RawTarget(path, base: address)
    } catch {
      throw ExitCode.failure(.usage, error.message)
    }
  }

  @MainActor private func body() throws -> Data? {
    guard let input else { return nil }
    do {
      return try InputFile(input).read()
    } catch {
      throw ExitCode.failure(.noInput, error.message)
    }
  }

  @MainActor private static func write(_ news: RawCall.News) {
    switch news {
    case .body(let bytes): StandardStreams.pass(bytes)
    case .line(let line): StandardStreams.pass(Array((line.json + "\n").utf8))
    case .statusLine, .dropped, .waiting: StandardStreams.complain(news.sentence ?? "")
    }
  }
}
