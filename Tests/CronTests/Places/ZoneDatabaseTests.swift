import Cron
import Testing

struct ZoneDatabaseTests {
  let database = ZoneDatabase(folder: Fixture.path("zoneinfo"))

  @Test func `a place has words for all it is`() throws {
    let place = try #require(database.places.first { $0.zoneName == "America/Argentina/Buenos_Aires" })

    #expect(place.city == "Buenos Aires")
    #expect(place.countryCode == "AR")
    #expect(place.countryName == "Argentina")
    #expect(place.comment == "Buenos Aires (BA, CF)")
    #expect(place.aliases == ["America/Buenos_Aires"])
  }

  @Test func `the folder says which release it is`() {
    #expect(database.version == "2025b")
    #expect(database.unreadableTables.isEmpty)
  }

  @Test(arguments: [
    ("Asia/Calcutta", "Asia/Kolkata"), ("US/Eastern", "America/New_York"), ("Europe/Oslo", "Europe/Oslo"),
    ("Zulu", "UTC"), ("GMT", "UTC"), ("Europe/Atlantis", "Europe/Atlantis"),
  ])
  func `another name is told from the one to send`(name: String, canonicalName: String) {
    #expect(database.canonicalName(of: name) == canonicalName)
  }

  @Test(arguments: [
    ("Asia/Calcutta", "Asia/Kolkata", "Asia/Calcutta"), ("Asia/Kolkata", "Asia/Kolkata", nil), ("GMT", "UTC", "GMT"),
  ])
  func `a zone is known by the name to send, and the one given is kept`(
    name: String, canonicalName: String, alias: String?
  ) throws {
    let resolved = try database.resolve(name)

    #expect(resolved.zone.name == canonicalName)
    #expect(resolved.alias == alias)
  }

  @Test(arguments: [("US/Eastern", "America/New_York"), ("Europe/Kiev", "Europe/Kyiv"), ("GB", "Europe/London")])
  func `old names are known without the table of links`(name: String, canonicalName: String) {
    #expect(ZoneDatabase(folder: nil).canonicalName(of: name) == canonicalName)
  }

  @Test func `another name is read from the file of the zone`() throws {
    let zone = try database.zone(named: "US/Eastern")

    #expect(zone.name == "US/Eastern")
    #expect(try zone.offset(at: Instant("2026-07-01T00:00:00Z")) == -14_400)
  }

  @Test(arguments: [
    "Europe/Atlantis", "", "../zoneinfo/UTC", "/etc/passwd", "Europe/../UTC", "Europe", "zone.tab", "+5",
  ])
  func `what is no zone is not read`(name: String) {
    #expect(throws: ZoneError.unknown(name: name)) { try database.zone(named: name) }
  }

  @Test(arguments: ["UTC", "Etc/UTC", "GMT", "Zulu"])
  func `without zone files there is still UTC`(name: String) throws {
    let empty = ZoneDatabase(folder: nil)

    let zone = try empty.zone(named: name)

    #expect(try zone.offset(at: Instant("2026-07-01T00:00:00Z")) == 0)
    #expect(empty.places.map(\.zoneName) == ["UTC"])
    #expect(throws: ZoneError.noZoneFiles(name: "Europe/Paris")) { try empty.zone(named: "Europe/Paris") }
  }

  @Test(arguments: [
    (ZoneError.unknown(name: "Nowhere"), "There is no time zone “Nowhere”; names look like Europe/Paris."),
    (
      .noZoneFiles(name: "Europe/Paris"),
      "Can't look up the time zone Europe/Paris: this machine has no zone files. Install the package tzdata."
    ),
    (.damaged(name: "A/B", reason: "it is odd"), "The file of the time zone A/B is damaged: it is odd."),
    (.unreadable(path: "/x", reason: "Permission denied"), "Can't read /x: Permission denied."),
  ])
  func `a failure says what happened`(error: ZoneError, message: String) {
    #expect(error.message == message)
  }
}
