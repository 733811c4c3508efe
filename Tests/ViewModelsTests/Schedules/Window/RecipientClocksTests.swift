import Cron
import Testing

@testable import Contacts
@testable import ViewModels

struct RecipientClocksTests {
  private let zones = ZoneDatabase(folder: ScheduleDesk.zoneFolder)

  private func clocks(_ phones: [String]) -> RecipientClocks {
    RecipientClocks(PeopleByCountry(phones: phones), zones: zones)
  }

  private func zoneNames(_ country: RecipientClocks.Country?) -> [String]? { country?.zones.map(\.name) }

  @Test func `numbers are counted by country, most people first`() {
    let phones = ["+919812345678", "+4915112345678", "+4915112345679", "+201001234567", "+919812345679", "+4930123456"]

    let clocks = clocks(phones)

    #expect(clocks.countries.map(\.name) == ["Germany", "India", "Egypt"])
    #expect(clocks.countries.map(\.people) == [3, 2, 1])
    #expect(zoneNames(clocks.countries.first) == ["Europe/Berlin", "Europe/Busingen"])
    #expect(clocks.unknown == 0)
  }

  @Test(arguments: ["+4915112345678", "4915112345678", "004915112345678", "4915112345678@c.us", "+49 151 12345678"])
  func `numbers are read as the server may write them`(phone: String) {
    #expect(clocks([phone]).countries.map(\.name) == ["Germany"])
  }

  @Test func `countries that share a code are one, named for the main one`() {
    let clocks = clocks(["+447700900123", "+447700900124", "+441534960123"])

    #expect(clocks.countries.map(\.name) == ["Britain (UK)", "Jersey"])
    #expect(
      zoneNames(clocks.countries.first) == [
        "Europe/London", "Europe/Guernsey", "Europe/Isle_of_Man", "Europe/Jersey",
      ])
  }

  @Test func `Kosovo, which no table of zones lists, has Belgrade's clocks`() {
    let clocks = clocks(["+38344123456"])

    #expect(clocks.countries.map(\.name) == ["Kosovo"])
    #expect(zoneNames(clocks.countries.first) == ["Europe/Belgrade"])
  }

  @Test(arguments: ["+21012345678", "+88312345678", "group", "", "120363041234567890@g.us"])
  func `a number of no country is counted as unknown`(phone: String) {
    let clocks = clocks([phone])

    #expect(clocks.countries.isEmpty)
    #expect(clocks.unknown == 1)
    #expect(!clocks.isEmpty)
  }

  @Test func `people of a country whose zone files are not all there are unknown`() {
    let clocks = clocks(["+15550123456", "+4915112345678"])

    #expect(clocks.countries.map(\.name) == ["Germany"])
    #expect(clocks.unknown == 1)
  }

  @Test func `numbers of the United States and Canada are named for both`() {
    let folder = ZoneDatabase.systemFolder(environment: [:])

    let clocks = RecipientClocks(
      PeopleByCountry(phones: ["+15550123456", "+18765550123"]), zones: ZoneDatabase(folder: folder))

    #expect(clocks.countries.map(\.name) == ["Jamaica", "US/Canada"])
  }

  @Test func `without numbers there is nothing to check`() {
    #expect(clocks([]).isEmpty)
  }

  @Test func `the tables of zones know every country of a calling code but Kosovo`() {
    let known = Set(zones.places.map(\.countryCode))

    #expect(Set(CallingCode.rows.flatMap(\.countries)).subtracting(known) == ["XK"])
  }
}
