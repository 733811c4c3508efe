import Cron

/// The people a broadcast goes to, counted by country, with the clocks of each country.
///
/// Reads zone files when it is made; make it once for a group and check any number of windows with it.
nonisolated struct RecipientClocks: Equatable, Sendable {
  struct Country: Equatable, Sendable {
    let name: String
    let people: Int
    /// All zones of the country; not empty.
    let zones: [Zone]
  }

  /// The one with the most people first.
  let countries: [Country]
  /// People whose number names no country, or one whose clocks this machine does not have.
  let unknown: Int

  /// Everyone whose number is known.
  var people: Int { countries.reduce(unknown) { $0 + $1.people } }

  /// No numbers were given, as when the members were not read.
  var isEmpty: Bool { people == 0 }

  init(_ people: PeopleByCountry, zones database: ZoneDatabase) {
    let places = Dictionary(grouping: database.places, by: \.countryCode)
    let found = people.counts.compactMap { codes, people -> Country? in
      guard let name = Self.name(of: codes, in: places) else { return nil }
      let zones = Self.zones(of: codes, in: places, database)
      return zones.isEmpty ? nil : Country(name: name, people: people, zones: zones)
    }
    countries = found.sorted { ($1.people, $0.name) < ($0.people, $1.name) }
    unknown = people.total - found.reduce(0) { $0 + $1.people }
  }
}

nonisolated extension RecipientClocks {
  /// The main country's name; numbers of the United States and Canada can't be told apart, so both are named.
  private static func name(of codes: [String], in places: [String: [ZonePlace]]) -> String? {
    switch codes {
    case ["US", "CA"]: "US/Canada"
    case ["XK"]: "Kosovo"
    default: codes.first.flatMap { places[$0]?.first?.countryName }
    }
  }

  /// All zones of these countries; none if one of them can't be read, as an answer by the others may be wrong.
  ///
  /// The tables of zones do not list Kosovo, whose clocks are Belgrade's.
  private static func zones(
    of codes: [String], in places: [String: [ZonePlace]], _ database: ZoneDatabase
  ) -> [Zone] {
    let names = codes == ["XK"] ? ["Europe/Belgrade"] : codes.flatMap { places[$0, default: []].map(\.zoneName) }
    do throws(ZoneError) {
      return try names.map { name throws(ZoneError) in try database.zone(named: name) }
    } catch {
      return []
    }
  }
}
