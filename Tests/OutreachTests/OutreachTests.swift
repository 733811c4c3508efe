import ArgumentParser
import Testing

@testable import outreach

@Suite struct OutreachTests {
  @Test func `the help says what the program is for, how to start it and what else there is`() {
    let help = Outreach.helpMessage()

    #expect(help.hasPrefix("OVERVIEW: WhatsApp outreach on the MoltFlow API from a terminal."))
    #expect(help.contains("       outreach --demo\n"))
    #expect(help.contains("  console (default)       Open the console: groups, broadcasts and schedules.\n"))
    #expect(help.contains("  api                     Send one request with the key; the reply's body goes\n"))
    #expect(help.contains("  simulate                Serve a simulated MoltFlow API on a port of this\n"))
  }

  @Test(arguments: ["--demo", "--scenario <scenario>", "--speed <speed>", "--base-url <base-url>", "--theme <theme>"])
  func `the console's help names this option`(option: String) {
    #expect(Outreach.helpMessage(for: Console.self).contains("\n  \(option) "))
  }

  @Test(arguments: [
    "--port <port>", "--speed <speed>", "--seed <seed>", "--scenario <scenario>", "--seconds <seconds>",
    "--state <state>", "--plan <plan>", "--dialect <dialect>", "--fault <fault>", "--api-key <api-key>",
    "--require-scopes", "--scopes <scopes>",
  ])
  func `the simulator's help names this option`(option: String) {
    let help = Outreach.helpMessage(for: Simulate.self)

    #expect(help.contains("USAGE: outreach simulate "))
    #expect(help.contains("\n  \(option) "))
  }

  @Test func `the version is asked for and told`() throws {
    let error = try #require(throws: (any Error).self) { try Outreach.parseAsRoot(["--version"]) }

    #expect(Outreach.exitCode(for: error) == .success)
    #expect(Outreach.message(for: error) == "0.1.0")
  }

  @Test func `without a subcommand the options are the console's`() throws {
    let console = try #require(try Outreach.parseAsRoot(["--demo", "--scenario", "empty"]) as? Console)

    #expect(console.demo)
    #expect(console.scenario == .empty)
  }

  @Test func `the simulator's options are its own`() throws {
    let arguments = [
      "simulate", "--port", "8080", "--speed", "60", "--seed", "7", "--scenario", "large", "--seconds", "5",
    ]

    let simulate = try #require(try Outreach.parseAsRoot(arguments) as? Simulate)

    #expect(simulate.port == 8080)
    #expect(simulate.speed == 60)
    #expect(simulate.seed == 7)
    #expect(simulate.scenario == .large)
    #expect(simulate.seconds == 5)
  }
}
