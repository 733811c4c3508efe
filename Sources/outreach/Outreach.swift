import ArgumentParser

/// The program: options, then the console or a subcommand.
@main struct Outreach: AsyncParsableCommand {
  nonisolated static let configuration = CommandConfiguration(
    commandName: "outreach",
    abstract: "WhatsApp outreach on the MoltFlow API from a terminal.",
    version: "0.1.0")
}
