import Testing

@testable import Cron

struct ZoneSearchTests {
  static let database = ZoneDatabase(folder: Fixture.path("zoneinfo"))

  @Test(arguments: [
    ("europe/paris", "Europe/Paris"), ("Europe/Paris", "Europe/Paris"), ("new york", "America/New_York"),
    ("new_york", "America/New_York"), ("são paulo", "America/Sao_Paulo"), ("Sa\u{303}o Pau", "America/Sao_Paulo"),
    ("asunción", "America/Asuncion"), ("Zürich", "Europe/Zurich"), ("port au prince", "America/Port-au-Prince"),
    ("kiev", "Europe/Kyiv"), ("Calcutta", "Asia/Kolkata"), ("US/Eastern", "America/New_York"),
    ("US Eastern", "America/New_York"), ("norway", "Europe/Oslo"), ("jp", "Asia/Tokyo"),
    ("côte d'ivoire", "Africa/Abidjan"), ("Cote d Iv", "Africa/Abidjan"), ("france paris", "Europe/Paris"),
    ("arizona", "America/Phoenix"), ("utc", "UTC"), ("zulu", "UTC"), ("gmt", "UTC"), ("Etc/UTC", "UTC"),
    ("universal time", "UTC"), ("iceland", "Atlantic/Reykjavik"),
    ("USA", "America/New_York"), ("Türkiye", "Europe/Istanbul"), ("miami usa", "America/New_York"),
    ("dubai uae", "Asia/Dubai"),
    ("ivory coast", "Africa/Abidjan"), ("uae", "Asia/Dubai"), ("uk", "Europe/London"),
    ("India", "Asia/Kolkata"), ("georgia", "Asia/Tbilisi"), ("mexico", "America/Mexico_City"),
    ("mumbai", "Asia/Kolkata"), ("Frankfurt", "Europe/Berlin"), ("san fr", "America/Los_Angeles"),
    ("porto", "Europe/Lisbon"), ("hague", "Europe/Amsterdam"), ("francisco", "America/Los_Angeles"),
    ("st petersburg", "Europe/Moscow"), ("us", "America/New_York"), ("de", "Europe/Berlin"), ("xian", "Asia/Shanghai"),
    ("dusseldorf", "Europe/Berlin"), ("xi'an", "Asia/Shanghai"), ("Washington", "America/New_York"),
  ])
  func `the zone that was meant comes first`(query: String, zoneName: String) {
    let places = Self.database.search(query)

    #expect(places.first?.zoneName == zoneName)
  }

  @Test(arguments: [
    ("Etc/GMT+5", []), ("GMT+5", []), ("gmt-5", []), ("EST5EDT", ["America/New_York"]), ("Factory", []),
    ("posix", []), ("right/Europe", []), ("xyzzy", []),
  ])
  func `zones that mislead are not offered`(query: String, zoneNames: [String]) {
    #expect(Self.database.search(query).map(\.zoneName) == zoneNames)
  }

  @Test(arguments: [
    ("Hyderabad", ["Asia/Kolkata", "Asia/Karachi"]), ("Barcelona", ["Europe/Madrid", "America/Caracas"]),
    ("Newcastle", ["Australia/Sydney", "Europe/London", "Africa/Johannesburg"]),
    ("birmingham", ["Europe/London", "America/Chicago"]), ("Alexandria", ["Africa/Cairo", "America/New_York"]),
  ])
  func `a large city of several countries is found in each`(query: String, zoneNames: [String]) {
    #expect(Self.database.search(query).map(\.zoneName) == zoneNames)
  }

  @Test func `each large city has a zone that is there, and is found by nothing else`() {
    let places = Dictionary(uniqueKeysWithValues: Self.database.places.map { ($0.zoneName, $0) })
    for (zoneName, cities) in LargeCities.byZone {
      let known = places[zoneName].map { [$0.city] + $0.aliases.map(ZonePlace.city) } ?? []
      #expect(!known.isEmpty, "\(zoneName)")
      #expect(Set(known).isDisjoint(with: cities), "\(zoneName)")
      #expect(Set(cities).count == cities.count, "\(zoneName)")
    }
  }

  @Test func `cities come before countries, countries before the rest`() {
    let zoneNames = Self.database.search("mal").map(\.zoneName)

    let cities = ["Africa/Malabo", "Europe/Malta", "Indian/Maldives"]
    #expect(zoneNames.prefix(3) == cities[...])
    #expect(zoneNames[3...5] == ["Africa/Bamako", "Africa/Blantyre", "Asia/Kuala_Lumpur"])
  }
}

extension ZoneDatabase {
  /// The places that fit, by rank and then by table; whether their zones' files are there does not count.
  fileprivate func search(_ query: String) -> [ZonePlace] {
    let wanted = SearchText(query)
    let ranked = places.compactMap { place in PlaceWords(place).rank(for: wanted).map { (rank: $0, place: place) } }
    return ZoneRank.allCases.flatMap { rank in ranked.filter { $0.rank == rank }.map(\.place) }
  }
}
