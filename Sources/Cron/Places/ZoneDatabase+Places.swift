extension ZoneDatabase {
  /// A place for each row of the table, and one for UTC.
  static func places(rows: [ZoneTables.Row], countries: [String: String], links: [String: String]) -> [ZonePlace] {
    let aliases = aliases(links: links, placeNames: Set(rows.map(\.zoneName)))
    let cities = rows.map { row in
      let code = row.countryCodes.first ?? ""
      return ZonePlace(
        zoneName: row.zoneName, countryCode: code, countryName: countries[code] ?? code, comment: row.comment,
        aliases: aliases[row.zoneName] ?? [])
    }
    return cities + [utc(aliases: aliases)]
  }

  private static func utc(aliases: [String: [String]]) -> ZonePlace {
    let names = namesOfUTC + namesOfUTC.flatMap { aliases[$0] ?? [] }
    return ZonePlace(
      zoneName: "UTC", countryCode: "", countryName: "", comment: "Coordinated Universal Time",
      aliases: Set(names).subtracting(["UTC"]).sorted())
  }

  /// By zone, the other names it has that are no places of their own.
  private static func aliases(links: [String: String], placeNames: Set<String>) -> [String: [String]] {
    let names = links.keys.filter { !placeNames.contains($0) }.sorted()
    return Dictionary(grouping: names) { links[$0] ?? $0 }
  }
}
