/// The tables that come with the zone files, each read from its text.
enum ZoneTables {
  /// A line of `zone.tab` or `zone1970.tab`.
  struct Row: Equatable {
    let countryCodes: [String]
    let zoneName: String
    let comment: String
  }

  /// Rows of country codes, coordinates, zone name and, perhaps, a comment; lines of any other shape are skipped.
  static func zones(_ table: [UInt8]) -> [Row] {
    columns(of: table).compactMap { columns in
      guard columns.count >= 3 else { return nil }
      let codes = columns[0].split(separator: ",").map(String.init)
      return Row(countryCodes: codes, zoneName: columns[2], comment: columns.count > 3 ? columns[3] : "")
    }
  }

  /// The names of `iso3166.tab` by their codes.
  static func countries(_ table: [UInt8]) -> [String: String] {
    let rows = columns(of: table).filter { $0.count == 2 }
    return Dictionary(rows.map { ($0[0], $0[1]) }) { first, _ in first }
  }

  /// The links of `tzdata.zi`: what each other name stands for.
  static func links(_ source: [UInt8]) -> [String: String] {
    let lines = lines(of: source).filter { $0.starts(with: "L ".utf8) }
    let links = lines.map { $0.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) } }
    return Dictionary(links.filter { $0.count == 3 }.map { ($0[2], $0[1]) }) { first, _ in first }
  }

  /// What the first line of `tzdata.zi` says, such as `2025b`.
  static func version(_ source: [UInt8]) -> String? {
    let mark = "# version "
    guard let line = lines(of: source.prefix(100)).first, line.starts(with: mark.utf8) else { return nil }
    return String(decoding: line.dropFirst(mark.utf8.count), as: UTF8.self)
  }

  private static func lines(of text: some Collection<UInt8>) -> [ArraySlice<UInt8>] {
    Array(text).split(separator: UInt8(ascii: "\n"))
  }

  private static func columns(of table: [UInt8]) -> [[String]] {
    lines(of: table).filter { $0.first != UInt8(ascii: "#") }.map { line in
      line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
