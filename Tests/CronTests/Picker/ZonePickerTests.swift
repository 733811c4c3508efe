import Cron
import Testing

/// The fixtures hold the tables of all zones and the files of 27.
struct ZonePickerTests {
  static let picker = ZonePicker(ZoneDatabase(folder: Fixture.path("zoneinfo")))

  private func names(_ query: String, at time: String = "2026-01-15T12:00:00Z") throws -> [String] {
    try Self.picker.choices(for: query, at: Instant(time)).map(\.place.zoneName)
  }

  @Test func `a choice shows what its clock shows now, and its other offset`() throws {
    let choices = Self.picker.choices(for: "berlin", at: try Instant("2026-01-15T12:00:00Z"))

    let berlin = try #require(choices.first)
    #expect(choices.count == 1)
    #expect(berlin.place.city == "Berlin")
    #expect(berlin.offsetText == "+01:00")
    #expect(berlin.otherOffsetText == "+02:00")
    #expect(berlin.wall.timeOfDay == "13:00")
    #expect(berlin.abbreviations == ["CET", "CEST"])
    #expect(berlin.alias == nil)
  }

  @Test func `in summer the names of the clock are the other way round`() throws {
    let choice = try #require(Self.picker.choices(for: "new york", at: try Instant("2026-07-15T12:00:00Z")).first)

    #expect(choice.abbreviations == ["EDT", "EST"])
    #expect(choice.otherOffsetText == "-05:00")
  }

  @Test func `a clock that is not changed has one offset`() throws {
    let choice = try #require(Self.picker.choices(for: "nepal", at: try Instant("2026-07-15T12:00:00Z")).first)

    #expect(choice.offsetText == "+05:45")
    #expect(choice.otherOffset == nil)
    #expect(choice.abbreviations == ["+0545"])
  }

  @Test(arguments: [
    ("IST", ["Europe/Dublin", "Asia/Jerusalem", "Asia/Kolkata"]),
    ("ist", ["Europe/Dublin", "Asia/Jerusalem", "Asia/Kolkata"]),
    ("BST", ["Europe/London", "Europe/Guernsey", "Europe/Isle_of_Man", "Europe/Jersey"]), ("CDT", ["America/Havana"]),
    ("GMT", ["UTC", "Europe/London", "Europe/Dublin", "Europe/Guernsey", "Europe/Isle_of_Man", "Europe/Jersey"]),
  ])
  func `a name of clocks finds all zones that have it`(query: String, zoneNames: [String]) throws {
    let found = try names(query)

    #expect(Set(found.prefix(zoneNames.count)) == Set(zoneNames))
  }

  @Test(arguments: [
    ("+5:30", ["Asia/Kolkata"]), ("utc+05:30", ["Asia/Kolkata"]), ("+0530", ["Asia/Kolkata"]),
    ("gmt-3:30", ["America/St_Johns"]), ("UTC −3:30", ["America/St_Johns"]), ("-2:30", ["America/St_Johns"]),
    ("+10:30", ["Australia/Lord_Howe"]), ("+9", ["Asia/Tokyo", "Asia/Pyongyang"]), ("+2:15", []), ("+5:99", []),
  ])
  func `an offset finds the clocks that have it in a part of the year`(query: String, zoneNames: [String]) throws {
    #expect(try names(query) == zoneNames)
  }

  @Test(arguments: ["* * * * *", "-", "…?", "8", "08"])
  func `signs and numbers alone find nothing`(query: String) throws {
    #expect(try names(query) == [])
  }

  @Test func `a blank query finds all`() throws {
    #expect(try names("  ").count == 34)
  }

  @Test func `clocks that have the offset now come before those that have it later`() throws {
    let winter = try names("+1", at: "2026-01-15T12:00:00Z")
    let summer = try names("+1", at: "2026-07-15T12:00:00Z")

    // Within each those with more large cities, London and Casablanca, come first.
    let islands = ["Europe/Dublin", "Europe/Guernsey", "Europe/Isle_of_Man", "Europe/Jersey"]
    let continent = ["Europe/Busingen", "Europe/Belgrade"]
    #expect(winter == ["Europe/Berlin", "Africa/Casablanca"] + continent + ["Europe/London"] + islands)
    #expect(summer == ["Europe/London", "Africa/Casablanca"] + islands + ["Europe/Berlin"] + continent)
  }

  @Test func `zones that are likely come first`() throws {
    let likely = ["Asia/Kolkata", "Europe/Berlin", "Pacific/Apia"]

    let choices = Self.picker.choices(for: "", at: try Instant("2026-01-15T12:00:00Z"), likely: likely)

    #expect(choices.prefix(3).map(\.place.zoneName) == likely)
    #expect(choices.count == 34)
  }

  @Test(arguments: [
    // Berlin has Hamburg, the offset in summer and “most of” in its comment; UTC was called Greenwich.
    ("ha", "America/Havana"), ("utc+2", "Africa/Cairo"), ("mo", "Africa/Casablanca"), ("gr", "America/Nuuk"),
    ("europe", "Europe/Berlin"), ("CET", "Europe/Berlin"), ("ger", "Europe/Berlin"), ("b", "Europe/Berlin"),
    ("greenw", "UTC"), ("utc+0", "UTC"), ("wales", "Europe/London"), ("australia", "Australia/Sydney"),
  ])
  func `likely zones come first among those that fit alike`(query: String, zoneName: String) throws {
    let found = Self.picker.choices(
      for: query, at: try Instant("2026-01-15T12:00:00Z"), likely: ["Europe/Berlin", "UTC"])

    #expect(found.first?.place.zoneName == zoneName)
  }

  @Test func `zones of several countries that begin so stand together`() throws {
    let nepalAndNewZealand = ["Asia/Kathmandu", "Pacific/Auckland", "Pacific/Chatham"]

    // Auckland alone has large cities.
    #expect(try names("n").filter(nepalAndNewZealand.contains) == nepalAndNewZealand)
  }

  @Test(arguments: [
    ("IST", "2026-01-15T12:00:00Z", ["Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"]),
    ("IST", "2026-07-15T12:00:00Z", ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"]),
  ])
  func `of clocks with one name those come first that have it now, and those of large cities`(
    query: String, time: String, zoneNames: [String]
  ) throws {
    #expect(try names(query, at: time) == zoneNames)
  }

  @Test(arguments: [
    ("Mumbai, India", "Mumbai"), ("delhi india", "Delhi"), ("india ba", "Bangalore"), ("india be", "Bengaluru"),
    ("india asia", nil),
  ])
  func `words of a large city and its country find the zone, and say by which`(query: String, alias: String?) throws {
    let choice = try #require(Self.picker.choices(for: query, at: try Instant("2026-01-15T12:00:00Z")).first)

    #expect(choice.place.zoneName == "Asia/Kolkata")
    #expect(choice.alias == alias)
  }

  @Test(arguments: [
    ("Calcutta", "Asia/Kolkata", "Asia/Calcutta"), ("US/Eastern", "America/New_York", "US/Eastern"),
    ("eire", "Europe/Dublin", "Eire"), ("EST5EDT", "America/New_York", "EST5EDT"),
    ("bomb", "Asia/Kolkata", "Bombay"),
  ])
  func `another name says which zone it stands for`(query: String, zoneName: String, alias: String) throws {
    let choice = try #require(Self.picker.choices(for: query, at: try Instant("2026-01-15T12:00:00Z")).first)

    #expect(choice.place.zoneName == zoneName)
    #expect(choice.alias == alias)
  }

  @Test(arguments: [("de", "Europe/Berlin"), ("israel", "Asia/Jerusalem"), ("york america", "America/New_York")])
  func `countries, their codes and words in any order find zones`(query: String, zoneName: String) throws {
    #expect(try names(query).first == zoneName)
  }

  @Test(arguments: ["Etc/GMT+5", "Factory", "xyzzy", "?"])
  func `zones that mislead are not offered`(query: String) throws {
    #expect(try names(query) == [])
  }
}
