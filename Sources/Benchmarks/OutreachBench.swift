import ArgumentParser

/// Measures what docs/performance.md claims, beside a peer in the same run; never part of `outreach`.
@main struct OutreachBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outreach-bench",
    abstract: "Measures outreach beside a bare peer in the same run.",
    discussion: "Build in release mode: swift run -c release outreach-bench cron.",
    subcommands: [Streams.self, CronSpeed.self, Keystrokes.self, ReadStreams.self])
}
