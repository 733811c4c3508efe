import Cron
import TerminalUI

/// The zones that fit what was asked for, as lines of text that are safe for a terminal.
nonisolated struct ZoneList {
  /// Nothing where no zone fits; else the columns' names, then a line for each zone.
  ///
  /// Name, city, country, offset now, the other offset of the year, time now, and what else it was found by.
  let lines: [String]
  /// What there is to say about the list: that it is empty, what could not be read, and the release of the data.
  let remarks: [String]

  init(_ query: String, in zones: ZoneDatabase, local: String?, now: Instant) {
    let picker = ZonePicker(zones)
    let choices = picker.choices(for: query, at: now, likely: local.map { [zones.canonicalName(of: $0)] } ?? [])
    lines = choices.isEmpty ? [] : Self.aligned([Self.header] + choices.map(Self.columns))
    let nothing = "No zone fits “\(query)”. Try a city, a country, a name such as CET, or an offset such as utc+5:30."
    let remarks = (choices.isEmpty ? [nothing] : []) + Self.failures(zones, picker) + [Self.release(zones)]
    self.remarks = remarks.map(DisplayText.sanitised)
  }

  private static let header = ["ZONE", "CITY", "COUNTRY", "OFFSET", "OTHER", "TIME NOW"]

  private static func columns(_ choice: ZoneChoice) -> [String] {
    let place = choice.place
    let columns = [
      place.zoneName, place.city, place.countryName, choice.offsetText, choice.otherOffsetText ?? "", choice.wall.words,
    ]
    let named = columns.map { $0.isEmpty ? "-" : $0 } + (choice.alias.map { ["also \($0)"] } ?? [])
    return named.map(DisplayText.sanitised)
  }

  /// Columns that begin below each other, two blanks apart.
  private static func aligned(_ rows: [[String]]) -> [String] {
    let widths = (0..<5).map { column in rows.map { TextWidth.columns(of: $0[column]) }.max() ?? 0 }
    return rows.map { row in
      let padded = zip(row, widths).map { text, width in
        text + String(repeating: " ", count: width - TextWidth.columns(of: text))
      }
      return (padded + row.dropFirst(5)).joined(separator: "  ")
    }
  }

  private static func failures(_ zones: ZoneDatabase, _ picker: ZonePicker) -> [String] {
    if zones.folder == nil { return ["Only UTC is known: this machine has no zone files. Install the package tzdata."] }
    let failures = zones.unreadableTables + picker.failures
    guard failures.count > 1, let first = failures.first else { return failures.map(\.message) }
    return ["\(failures.count) zones or tables can't be read. \(first.message)"]
  }

  private static func release(_ zones: ZoneDatabase) -> String {
    zones.version.map { "Zone data: tz database \($0)." } ?? "Zone data: the release is not known."
  }
}
