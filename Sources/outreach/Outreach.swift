import ArgumentParser

/// The program: the console, unless a subcommand is named.
///
/// It has no options of its own: it would take those of the same name away from its subcommands.
struct Outreach: AsyncParsableCommand {
  nonisolated static let configuration = CommandConfiguration(
    commandName: "outreach",
    abstract: "WhatsApp outreach on the MoltFlow API from a terminal.",
    usage: """
      outreach [<options of console>]
      outreach --demo
      outreach api [-X <method>] <path> [<options>]
      outreach simulate [<options>]
      outreach cron '<expr>' [<options>]
      outreach zones [<query>]
      """,
    discussion: """
      Without a subcommand it opens the console. The key comes from MOLTFLOW_API_KEY (or a token from MOLTFLOW_TOKEN); \
      --demo needs none: it runs on a simulator inside this program and sends nothing.
      """,
    version: "0.1.0",
    subcommands: [Console.self, API.self, Simulate.self, CronCommand.self, ZonesCommand.self],
    defaultSubcommand: Console.self)
}
