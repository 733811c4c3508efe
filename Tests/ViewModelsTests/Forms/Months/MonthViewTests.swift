import Cron
import Testing

@testable import ViewModels

/// The small calendar of a schedule's runs.
@MainActor
struct MonthViewTests {
  private func view(_ text: String, in zone: String = "Europe/Berlin", at now: String = "2026-11-18 15:00") throws
    -> MonthView
  {
    let zones = ZoneDatabase(folder: ScheduleDesk.zoneFolder)
    return MonthView(try CronExpression(text), in: try zones.zone(named: zone), now: try .utc(now))
  }

  /// The weeks of a month as the screen has them, a text for each day; empty for days of other months.
  private func weeks(_ month: CalendarMonth) -> [[String]] {
    month.weeks.map { week in
      week.map { day in day.map { "\($0.isToday ? ">" : "")\($0.number)\($0.sign?.rawValue ?? "")" } ?? "" }
    }
  }

  @Test func `it says in words what runs and on whose clock`() throws {
    let view = try view("0 9 * * MON-FRI")

    #expect(view.meaning == "At 09:00 on weekdays.")
    #expect(view.zone == "Europe/Berlin")
  }

  @Test func `weeks start on Monday; of this month only days to come are marked, and today is`() throws {
    let month = try #require(try view("0 17 * * MON-FRI").months.first)

    #expect(month.title == "Nov 2026")
    #expect(month.runs == "9 left")
    #expect(
      weeks(month) == [
        ["", "", "", "", "", "", "1"], ["2", "3", "4", "5", "6", "7", "8"],
        ["9", "10", "11", "12", "13", "14", "15"], ["16", "17", ">18*", "19*", "20*", "21", "22"],
        ["23*", "24*", "25*", "26*", "27*", "28", "29"], ["30*", "", "", "", "", "", ""],
      ])
    #expect(month.weeks.joined().compactMap(\.self).filter(\.isPast).map(\.number) == Array(1...17))
  }

  @Test func `there are twelve, each with its number of runs`() throws {
    let months = try view("0 9 31 * *").months

    #expect(
      months.map { "\($0.title): \($0.runs)" } == [
        "Nov 2026: none left", "Dec 2026: 1 run", "Jan 2027: 1 run", "Feb 2027: no runs", "Mar 2027: 1 run",
        "Apr 2027: no runs", "May 2027: 1 run", "Jun 2027: no runs", "Jul 2027: 1 run", "Aug 2027: 1 run",
        "Sep 2027: no runs", "Oct 2027: 1 run",
      ])
  }

  @Test func `a day whose run is moved or comes twice has its own sign, and the legend says it`() throws {
    let months = try view("30 2 * * SUN").months

    #expect(weeks(months[4]).map(\.last) == ["7*", "14*", "21*", "28!", ""])
    #expect(weeks(months[11]).map(\.last) == ["3*", "10*", "17*", "24*", "31!"])
    #expect(months[0].legend == [.run, .today])
    #expect(months[3].legend == [.run])
    #expect(months[4].legend == [.run, .changed])
  }

  @Test func `each run of a crowded day counts, those of the hour that comes twice or never too`() throws {
    let months = try view("*/5 * * * *").months

    #expect(months[1].runs == "8,928 runs")
    #expect(months[4].runs == "8,916 runs")
    #expect(months[11].runs == "8,940 runs")
  }

  @Test func `on the other side of midnight another day is today`() throws {
    let month = try #require(try view("0 9 * * *", in: "Pacific/Auckland", at: "2026-11-30 15:00").months.first)

    #expect(month.title == "Dec 2026")
    #expect(weeks(month).first == ["", ">1*", "2*", "3*", "4*", "5*", "6*"])
  }
}
