import Cron
import Testing

@testable import ViewModels

@MainActor
struct ScheduleZoneFieldTests {
  private let field = ZoneField(
    zones: ZoneCache(ZoneDatabase(folder: ScheduleDesk.zoneFolder)), first: ["Asia/Calcutta", "Europe/Berlin", "UTC"])

  @Test(arguments: [
    ("berlin", "Europe/Berlin", "Berlin", "Germany · +01:00 · 16:00 now"),
    ("nepal", "Asia/Kathmandu", "Kathmandu", "Nepal · +05:45 · 20:45 now"),
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
  func `while nothing is typed the person's own zone comes first, then the last one used, then UTC`(
    query: String
  ) throws {
    let options = field.options(matching: query, now: try .utc("2026-11-21 15:00"))

    #expect(options.prefix(4).map(\.id) == ["Asia/Kolkata", "Europe/Berlin", "UTC", "Antarctica/Troll"])
    #expect(Set(options.map(\.id)).count == options.count)
  }

  @Test func `what is typed decides, wherever the person is`() throws {
    let options = field.options(matching: "new york", now: try .utc("2026-11-21 15:00"))

    #expect(options.map(\.id) == ["America/New_York"])
  }

  @Test func `an old name starts as the zone it stands for`() throws {
    let picker = field.field(startingWith: "Asia/Calcutta", now: try .utc("2026-11-21 15:00")).picker

    #expect(picker?.chosen?.id == "Asia/Kolkata")
    #expect(picker?.highlighted == picker?.options.firstIndex { $0.id == "Asia/Kolkata" })
  }
}
