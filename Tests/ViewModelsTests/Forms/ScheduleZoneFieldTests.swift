import Cron
import Testing

@testable import ViewModels

@MainActor
struct ScheduleZoneFieldTests {
  private let field = ZoneField(
    zones: ZoneCache(ZoneDatabase(folder: ScheduleDesk.zoneFolder)), likely: ["Asia/Calcutta", "UTC"])

  @Test(arguments: [
    ("berlin", "Europe/Berlin", "Berlin", "Germany · +01:00, else +02:00 · 16:00 now"),
    ("nepal", "Asia/Kathmandu", "Kathmandu", "Nepal · +05:45 · 20:45 now"),
    ("Mumbai", "Asia/Kolkata", "Kolkata", "for Mumbai · India · +05:30 · 20:30 now"),
    ("Asia/Calcutta", "Asia/Kolkata", "Kolkata", "India · +05:30 · 20:30 now · Asia/Calcutta is Asia/Kolkata"),
    ("EDT", "America/New_York", "New York", "United States · -05:00, else -04:00 · 10:00 now"),
    ("+5:45", "Asia/Kathmandu", "Kathmandu", "Nepal · +05:45 · 20:45 now"),
    ("utc", "UTC", "UTC", "Coordinated Universal Time · +00:00 · 15:00 now"),
  ])
  func `a place is found by its words and shows its clock`(
    query: String, id: String, title: String, detail: String
  ) throws {
    let option = try #require(field.options(matching: query, now: try .utc("2026-11-21 15:00")).first)

    #expect(option.id == id)
    #expect(option.title == title)
    #expect(option.detail == detail)
  }

  @Test(arguments: ["", "  "])
  func `while nothing is typed the zones used last come first, then the person's own, then UTC`(
    query: String
  ) throws {
    for name in ["Africa/Cairo", "Europe/Berlin", "Africa/Cairo"] { field.zones.use(name) }

    let options = field.options(matching: query, now: try .utc("2026-11-21 15:00"))

    #expect(options.prefix(4).map(\.id) == ["Africa/Cairo", "Europe/Berlin", "Asia/Kolkata", "UTC"])
    #expect(Set(options.map(\.id)).count == options.count)
  }

  @Test func `what is typed decides, wherever the person is`() throws {
    let options = field.options(matching: "new york", now: try .utc("2026-11-21 15:00"))

    #expect(options.map(\.id) == ["America/New_York"])
  }

  @Test func `of the zones that fit the one used last comes first`() throws {
    let now = try Instant.utc("2026-11-21 15:00")
    #expect(field.options(matching: "europe", now: now).first?.id != "Europe/London")

    field.zones.use("Europe/London")

    #expect(field.options(matching: "europe", now: now).first?.id == "Europe/London")
  }

  @Test func `a name that several clocks have lists them all`() throws {
    let options = field.options(matching: "IST", now: try .utc("2026-11-21 15:00"))

    #expect(options.map(\.id) == ["Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"])
  }

  @Test func `an old name starts as the zone it stands for`() throws {
    let picker = field.field(startingWith: "Asia/Calcutta", now: try .utc("2026-11-21 15:00")).picker

    #expect(picker?.chosen?.id == "Asia/Kolkata")
    #expect(picker?.highlighted == picker?.options.firstIndex { $0.id == "Asia/Kolkata" })
  }
}
