import ArgumentParser
import Testing
import ViewModels

@testable import outreach

@Suite struct CronCommandTests {
  @Test(arguments: [
    "<expr>", "--zone <zone>", "--after <after>", "--count <count>", "--previous", "--json", "--batch",
  ])
  func `the help names this option`(option: String) {
    let help = Outreach.helpMessage(for: CronCommand.self)

    #expect(help.contains("USAGE: outreach cron '<expr>' "))
    #expect(help.contains("\n  \(option) "))
  }

  @Test func `all options are read`() throws {
    let arguments = [
      "cron", "0 9 * * *", "--zone", "UTC", "--after", "x", "--count", "7", "--previous", "--json",
    ]

    let command = try #require(try Outreach.parseAsRoot(arguments) as? CronCommand)

    #expect(
      command.request == CronRequest(expression: "0 9 * * *", zone: "UTC", after: "x", count: 7, isBackwards: true))
    #expect(command.json)
  }

  @Test func `the expression alone asks for five runs`() throws {
    let command = try #require(try Outreach.parseAsRoot(["cron", "@daily"]) as? CronCommand)

    #expect(command.request == CronRequest(expression: "@daily"))
    #expect(!command.batch)
  }

  @Test(arguments: [
    ([], "An expression is missing: outreach cron '0 9 * * MON'. Write -- before one that begins with a minus sign."),
    (["0", "9", "*", "*", "1"], "An expression is one argument: quote it, as in outreach cron '0 9 * * MON'."),
    (["@daily", "--count", "0"], "--count takes 1 to 1000."),
    (["@daily", "--count", "1001"], "--count takes 1 to 1000."),
    (
      ["--batch", "@daily"],
      "--batch reads everything from standard input: leave the expression and its options out."
    ),
    (
      ["--batch", "--zone", "UTC"],
      "--batch reads everything from standard input: leave the expression and its options out."
    ),
    (
      ["--batch", "--previous"],
      "--batch reads everything from standard input: leave the expression and its options out."
    ),
  ])
  func `wrong usage is refused in a sentence`(arguments: [String], sentence: String) throws {
    let error = try #require(throws: (any Error).self) { try Outreach.parseAsRoot(["cron"] + arguments) }

    #expect(Outreach.message(for: error) == sentence)
    #expect(Outreach.exitCode(for: error).rawValue == 64)
  }

  @Test(arguments: [
    (MyZone.Source.option, "the zone of --my-zone"), (.environment, "the zone of TZ"), (.host, "this host's zone"),
    (.unknown, "taken because this host's zone can't be read"),
  ])
  func `it is said where a zone is known from`(source: MyZone.Source, note: String) {
    #expect(source.note == note)
  }
}
