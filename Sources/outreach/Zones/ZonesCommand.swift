import ArgumentParser
import Cron
import MoltFlowClient

/// The time zones that fit a query.
struct ZonesCommand: AsyncParsableCommand {
  nonisolated static let configuration = CommandConfiguration(
    commandName: "zones",
    abstract: "List the time zones of a city, a country, a name or an offset.",
    discussion: """
      A line with the names of the columns, then one for each zone: name, city, country, offset now, the other offset \
      of the year, time now. The release of the zone data goes to standard error. Finding nothing is no failure. \
      Exit codes: 0, 64 for wrong usage, 74 where the list can't be written.
      """)

  @Argument(
    parsing: .allUnrecognized, help: "What to look for, such as kyiv, new york, IST, utc+5:30 or -3:30 (default: all).")
  var query: [String] = []

  /// What begins with a minus can only be an offset; the terminator is no part of what is looked for.
  mutating func validate() throws {
    query.removeAll { $0 == "--" }
    let option = query.first { $0.hasPrefix("-") && $0.dropFirst().first?.isNumber != true }
    if let option { throw ValidationError("Unknown option '\(option)'") }
  }

  @MainActor func run() async throws {
    let environment = [String: String].ofThisProcess
    let zones = ZoneDatabase(folder: ZoneDatabase.systemFolder(environment: environment))
    let list = ZoneList(
      query.joined(separator: " "), in: zones, local: ZoneDatabase.localZoneName(environment: environment),
      now: GivenInstant(TimeSource.system().now()).floor)
    if !list.lines.isEmpty { StandardStreams.pass(Array((list.lines.joined(separator: "\n") + "\n").utf8)) }
    list.remarks.forEach(StandardStreams.complain)
  }
}
