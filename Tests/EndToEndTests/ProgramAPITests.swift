import Glibc
import TerminalTesting
import Testing

@Suite("End to end: outreach api") struct ProgramAPITests {
  private static let key = ["MOLTFLOW_API_KEY": "mf_test"]

  @Test func `a reply's body is all of standard output, and its status line all of standard error`() throws {
    let simulator = try SimulatorProcess()

    let program = try Self.run(["/bulk-send?limit=1", "--base-url", simulator.address])

    #expect(try program.waitForEnd() == .exited(0))
    #expect(program.outputText.hasPrefix(#"[{"id":""#))
    #expect(program.outputText.hasSuffix("}]"))
    #expect(program.outputText.matches(of: /"session_id"/).count == 1)
    #expect(program.errorText == "HTTP/1.1 200 OK\n")
  }

  @Test func `an error status is told with its body`() throws {
    let simulator = try SimulatorProcess()

    let program = try Self.run(["nothing"], ["MOLTFLOW_API_URL": simulator.address, "MOLTFLOW_API_KEY": "mf_test"])

    #expect(try program.waitForEnd() == .exited(22))
    #expect(program.outputText == #"{"detail":"Not Found"}"#)
    #expect(program.errorText == "HTTP/1.1 404 Not Found\n")
  }

  @Test func `a body is sent from standard input`() throws {
    let simulator = try SimulatorProcess()
    let script = #"printf '{"name":"Raw"}' | exec "$0" api custom-groups --input - --base-url "$1""#

    let program = try PipedProgram(
      "/bin/sh", arguments: ["-c", script, Program.path, simulator.address], environment: Self.key)

    #expect(try program.waitForEnd() == .exited(0))
    #expect(program.outputText.contains(#""name":"Raw""#))
    #expect(program.errorText == "HTTP/1.1 201 Created\n")
  }

  @Test func `a reply that can't be written is no success`() throws {
    let simulator = try SimulatorProcess()
    let script = #"exec "$0" api /bulk-send --base-url "$1" >/dev/full"#

    let program = try PipedProgram(
      "/bin/sh", arguments: ["-c", script, Program.path, simulator.address], environment: Self.key)

    #expect(try program.waitForEnd() == .exited(74))
    #expect(
      program.errorText
        == "HTTP/1.1 200 OK\nCan't write to standard output: No space left on device. The output is cut.\n")
  }

  @Test func `each event of a stream is written as it comes`() throws {
    let simulator = try SimulatorProcess(["--speed", "60"])
    let job = try Self.runningJob(simulator)

    let program = try Self.run(["--follow", "/bulk-send/\(job)/progress", "--base-url", simulator.address])
    let line = try program.firstLine()
    program.kill(SIGTERM)

    #expect(line.hasPrefix(#"{"event":"message","data":"{\"sent\":"#))
    #expect(line.hasSuffix(#","id":""}"#))
    #expect(try program.waitForEnd() == .killed(by: SIGTERM))
    #expect(program.errorText == "HTTP/1.1 200 OK\n")
  }

  @Test func `a silent stream ends with a code of its own`() throws {
    let simulator = try SimulatorProcess(["--fault", "stall"])
    let job = try Self.runningJob(simulator)

    let program = try Self.run(
      ["/bulk-send/\(job)/progress", "--idle-timeout", "0.2", "--base-url", simulator.address])

    #expect(try program.waitForEnd() == .exited(75))
    // On a busy machine the time may be over before the reply's head is there: then there is no stream to end.
    let hasBegun = program.errorText.hasPrefix("HTTP/1.1 200 OK\n")
    #expect(program.errorText == (hasBegun ? "HTTP/1.1 200 OK\n" : "") + "Nothing came for 0.2 seconds.\n")
    #expect(program.outputText.hasSuffix(#"{"end":true,"last_event_id":"","retry_ms":null}"# + "\n") == hasBegun)
  }

  @Test func `a reader that leaves ends it without a word`() throws {
    let simulator = try SimulatorProcess()
    // Opening 3 lets 4 be opened without a reader; from 3's end on there is none, before a byte is written.
    let script = """
      folder=$(mktemp -d) && mkfifo $folder/out
      exec 3<>$folder/out 4>$folder/out 3>&-
      rm -r $folder
      "$0" api /bulk-send --base-url "$1" >&4; echo status $? >&2
      """

    let program = try PipedProgram(
      "/bin/sh", arguments: ["-c", script, Program.path, simulator.address], environment: Self.key)

    #expect(try program.waitForEnd() == .exited(0))
    #expect(program.errorText.hasPrefix("HTTP/1.1 200 OK\n"))
    #expect(program.errorText.hasSuffix("status 141\n"))
  }

  @Test(arguments: [
    (
      ["http://evil.example/x", "--base-url", "http://127.0.0.1:1"], 64,
      "The key is for http://127.0.0.1:1 and is not sent to evil.example. "
        + "If that is your server, name it with --base-url."
    ),
    (["/x", "--base-url", "http://127.0.0.1:1"], 69, "Can't reach the server: connection refused."),
    (
      ["/x", "--input", "/nonexistent/x"], 66,
      "“/nonexistent/x” can't be read: no such file or directory. Check the path given with --input."
    ),
  ])
  func `what can't be done is said in a sentence`(arguments: [String], code: Int32, sentence: String) throws {
    let program = try Self.run(arguments)

    #expect(try program.waitForEnd() == .exited(code))
    #expect(program.outputText == "")
    #expect(program.errorText == sentence + "\n")
  }

  @Test func `without a key it says how to get one`() throws {
    let program = try Self.run(["/x"], [:])

    #expect(try program.waitForEnd() == .exited(78))
    #expect(program.outputText == "")
    #expect(
      program.errorText == """
        No API key. Make one in the MoltFlow dashboard under API keys, then: export MOLTFLOW_API_KEY=mf_…
        To look around without a key: outreach --demo\n
        """)
  }

  @Test func `a key that can't be sent is not shown`() throws {
    let program = try Self.run(["/x", "--base-url", "http://127.0.0.1:1"], ["MOLTFLOW_API_KEY": "mf_a\nb"])

    #expect(try program.waitForEnd() == .exited(78))
    #expect(
      program.errorText == "The key holds characters that can't be sent. Check MOLTFLOW_API_KEY or MOLTFLOW_TOKEN.\n")
  }

  private static func run(_ arguments: [String], _ environment: [String: String] = key) throws -> PipedProgram {
    try PipedProgram(Program.path, arguments: ["api"] + arguments, environment: environment)
  }

  /// The id of a job that sends.
  private static func runningJob(_ simulator: SimulatorProcess) throws -> String {
    let program = try run(["/bulk-send", "--base-url", simulator.address])
    _ = try program.waitForEnd()
    let jobs = program.outputText.split(separator: "},{").filter { $0.contains(#""status":"running""#) }
    let id = try #require(jobs.first?.firstMatch(of: /"id":"([^"]+)"/))
    return String(id.output.1)
  }
}
