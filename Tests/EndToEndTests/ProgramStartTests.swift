import TerminalTesting
import Testing

@Suite("End to end: starting in vain") struct ProgramStartTests {
  /// Runs it in a terminal to its end.
  private static func run(
    _ arguments: [String], _ variables: [String: String?] = [:], redirection: String = ""
  ) throws -> (ending: Ending, said: String) {
    let terminal = try Terminal(
      "/bin/sh", arguments: ["-c", #"exec "$0" "$@" \#(redirection)"#, Program.path] + arguments,
      environment: Program.environment(with: variables), columns: 120)
    return (try terminal.waitForEnd(), terminal.written)
  }

  @Test func `without a key a sentence says how to get one, to set it and to do without`() throws {
    let (ending, said) = try Self.run([], ["MOLTFLOW_API_KEY": nil])

    #expect(ending == .exited(78))
    #expect(
      said == """
        No API key. Make one in the MoltFlow dashboard under API keys, then: export MOLTFLOW_API_KEY=mf_…\r
        To look around without a key: outreach --demo\r\n
        """)
  }

  @Test(arguments: [("</dev/null", "input"), (">/dev/null", "output"), ("| cat", "output")])
  func `without a terminal nothing is drawn`(redirection: String, stream: String) throws {
    let (ending, said) = try Self.run(["--demo"], redirection: redirection)

    #expect(ending == .exited(redirection == "| cat" ? 0 : 64))
    #expect(said == "Standard \(stream) is not a terminal: start this from a terminal, without redirecting it.\r\n")
  }

  @Test(arguments: [
    (
      ["--base-url", "http://example.com"], 64,
      "Plain http would show your key to the network; write https://example.com."
    ),
    (["--base-url", "nonsense"], 64, "“nonsense” is no address; write one such as https://apiv2.waiflow.app."),
    (
      ["--demo", "--theme", "nope"], 64,
      "There is no theme “nope”; choose dark, light or terminal, or give the path of a theme file."
    ),
    (["--demo", "--theme", "./nope.yaml"], 66, "There is no file “./nope.yaml”; check the path given with --theme."),
    (["--demo", "--my-zone", "Nope"], 65, "There is no time zone “Nope”; names look like Europe/Paris."),
    (["--demo", "--base-url", "https://x"], 64, "Error: --demo runs on its own simulator: leave --base-url out."),
    (["--scenario", "empty"], 64, "Error: --scenario and --speed go with --demo."),
    (
      ["--demo", "--send-hours", "20:00-09:00"], 64,
      "Error: --send-hours takes two times of a day, the later one last, such as 08:30-21:00."
    ),
    (["--demo", "--speed", "0"], 64, "Error: --speed takes 1 to 10000."),
    (["simulate", "--speed", "0"], 64, "Error: --speed takes 1 to 10000."),
    (["simulate", "--port", "70000"], 64, "Error: --port takes 0 to 65535."),
    (["simulate", "--seconds", "9223372036854775807"], 64, "Error: --seconds takes 1 to 31536000."),
  ])
  func `a wrong option is refused in a sentence`(arguments: [String], code: Int32, sentence: String) throws {
    let (ending, said) = try Self.run(arguments)

    #expect(ending == .exited(code))
    #expect(said.hasPrefix(sentence + "\r\n"))
    #expect(!said.contains("mf_test"))
  }

  @Test(arguments: [["--demo", "--scenario", "nope"], ["simulate", "--scenario", "nope"]])
  func `an unknown scenario is refused, and those there are are named`(arguments: [String]) throws {
    let (ending, said) = try Self.run(arguments)

    #expect(ending == .exited(64))
    #expect(said.contains("Please provide one of 'default', 'empty' or 'large'."))
  }

  @Test func `a wrong address in the environment is a wrong configuration`() throws {
    let (ending, said) = try Self.run([], ["MOLTFLOW_API_URL": "http://example.com"])

    #expect(ending == .exited(78))
    #expect(said == "Plain http would show your key to the network; write https://example.com.\r\n")
  }

  @Test func `a theme file with a fault is a wrong configuration`() throws {
    let (ending, said) = try Self.run(["--demo", "--theme", "/dev/null"])

    #expect(ending == .exited(78))
    #expect(said.hasPrefix("/dev/null:"))
  }

  @Test func `a terminal that can't place the cursor is refused in a sentence`() throws {
    let (ending, said) = try Self.run(["--demo"], ["TERM": "dumb"])

    #expect(ending == .exited(64))
    #expect(
      said == "The terminal type “dumb” can't place the cursor: set TERM to the type of the terminal in use.\r\n")
  }
}
