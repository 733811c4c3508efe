import Glibc
import TerminalTesting
import Testing

@Suite("End to end: the key stays secret") struct ProgramSecretTests {
  private static let secret = "mf_very_secret"

  /// Replies that repeat the key wherever a server can.
  static let answers =
    [
      "400 Bad Request", "401 No", "403 Forbidden", "404 Not Found", "409 Conflict", "422 Invalid", "429 Slow",
      "500 Oops",
    ]
    .map { refusal($0, body: #"{"detail": "mf_very_secret may not do this"}"#) } + [
      refusal("422 Invalid", body: #"{"detail": [{"loc": ["header", "mf_very_secret"], "msg": "mf_very_secret"}]}"#),
      refusal("499 mf_very_secret", body: "mf_very_secret"), refusal("302 Found", body: "mf_very_secret"),
      refusal("200 OK", body: "<p>mf_very_secret</p>"), "HTTP/1.1 mf_very_secret\r\n\r\n", "mf_very_secret", "",
    ]

  private static func refusal(_ status: String, body: String) -> String {
    """
    HTTP/1.1 \(status)\r\nServer: mf_very_secret\r\nLocation: http://mf_very_secret.example/mf_very_secret\r
    Content-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)
    """
  }

  @Test(arguments: answers)
  func `no screen and no argument shows it, whatever the server repeats`(answer: String) throws {
    let simulator = try SimulatorProcess()
    let proxy = try FailingProxy(upstream: simulator.port)
    defer { proxy.stop() }
    let program = try Program(["--base-url", proxy.address], ["MOLTFLOW_API_KEY": Self.secret])
    try program.waitForLists()
    try program.terminal.wait(for: "pending     0/127")

    proxy.fail(with: answer)
    program.terminal.send("p")
    try program.terminal.wait(for: "what became of the command") { $0.line(38) != "" }
    program.terminal.send("\u{12}")
    try program.terminal.wait(for: "what became of the lists", until: Self.saysThatListsFailed)
    for key in ["\r", "\u{1B}", "3", "\r", "\u{1B}", "1", "\r", "?"] { program.terminal.send(key) }
    try program.terminal.wait(for: "the help") { $0.line(1).contains("Help") }

    // What a reply of success says is saved byte for byte; every other leaves no file.
    if !answer.hasPrefix("HTTP/1.1 200") {
      for key in ["?", "\u{1B}", "1", "j", "E", "\u{13}"] { program.terminal.send(key) }
      try program.terminal.wait(for: "Not saved.")
    }
    let arguments = try program.arguments()
    #expect(arguments.contains(proxy.address))
    #expect(!arguments.contains(Self.secret))
    #expect(!program.terminal.written.contains(Self.secret))
  }

  @Test func `nothing is said of it at the end`() throws {
    let simulator = try SimulatorProcess()
    let proxy = try FailingProxy(upstream: simulator.port)
    defer { proxy.stop() }
    let program = try Program(["--base-url", proxy.address], ["MOLTFLOW_API_KEY": Self.secret])
    try program.waitForLists()

    proxy.fail(with: Self.answers[0])
    program.terminal.send("\u{12}")
    try program.terminal.wait(for: "what became of the lists", until: Self.saysThatListsFailed)
    program.terminal.send("q")
    try program.talk(("Quit?", "y"))
    try program.waitForStatus(0)

    #expect(!program.terminal.written.contains(Self.secret))
  }

  private static func saysThatListsFailed(_ terminal: Terminal) -> Bool {
    terminal.text.contains("! as of") || !terminal.line(0).contains("● connected")
  }

  @Test(arguments: answers)
  func `a raw call that fails does not say it`(answer: String) throws {
    let simulator = try SimulatorProcess()
    let proxy = try FailingProxy(upstream: simulator.port)
    defer { proxy.stop() }
    proxy.fail(with: answer)

    let call = try PipedProgram(
      Program.path, arguments: ["api", "/sessions", "--base-url", proxy.address],
      environment: ["MOLTFLOW_API_KEY": Self.secret])
    let ending = try call.waitForEnd()

    let isSuccess = ending == .exited(0)
    #expect(isSuccess == answer.hasPrefix("HTTP/1.1 200"))
    #expect(!call.errorText.contains(Self.secret))
    // What a reply of success says is passed on byte for byte.
    #expect(call.outputText.contains(Self.secret) == isSuccess)
  }
}
