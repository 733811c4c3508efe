import FoundationEssentials
import MoltFlow
import Simulator
import Testing

@testable import ViewModels

@MainActor
struct SchedulesViewModelTests {
  @Test func `rows say when a schedule runs on its own clock, and when next on the person's`() async throws {
    let desk = try await ScheduleDesk()

    let rows = desk.schedules.rows.map { [$0.name, $0.state, $0.group, $0.timing, $0.next, $0.zone] }

    #expect(
      rows == [
        ["Office hours", "cancelled", "לקוחות VIP", "*/30 9-16 * * SUN-THU", "", "Jerusalem"],
        ["Monthly catalogue", "active", "Customers", "0 8 1 * *", "1 Dec 09:00", "UTC"],
        ["Weekly offer", "paused", "お得意様 🌸", "30 10 * * MON", "", "Tokyo"],
        ["Good morning", "active", "Клиенты, осень", "0 9 * * *", "22 Nov 15:00", "New York"],
        ["Opening day", "active", "زبائن المتجر", "once 23 Nov 10:00", "23 Nov 11:00", "UTC"],
      ])
  }

  @Test func `a zone whose clock shows the person's time is not named`() async throws {
    let desk = try await ScheduleDesk(mine: "Europe/London")

    desk.select("Monthly catalogue")

    #expect(desk.row?.zone == "")
    #expect(desk.row?.next == "1 Dec 08:00")
  }

  @Test func `the first schedule is selected, and moving stops at both ends`() async throws {
    let desk = try await ScheduleDesk()

    desk.schedules.move(by: -1)
    #expect(desk.row?.name == "Office hours")

    desk.schedules.move(by: 100)
    #expect(desk.row?.name == "Opening day")
  }

  @Test func `a short reply leaves what is known of a schedule`() async throws {
    let desk = try await ScheduleDesk()
    desk.select("Good morning")
    let known = try #require(desk.schedules.selected)

    desk.schedules.apply(
      ScheduledMessage(id: known.id, name: "", status: .paused, scheduleType: .other("")))

    var expected = known
    expected.status = .paused
    expected.nextRunAt = nil
    #expect(desk.schedules.selected == expected)
  }

  @Test func `a schedule for a channel is shown as such`() async throws {
    let desk = try await ScheduleDesk(.empty)

    desk.schedules.apply(
      ScheduledMessage(
        id: .init(rawValue: "1"), name: "News", status: .other("warming"), scheduleType: .other("recurring"),
        targetType: "channel"))

    #expect(desk.row?.group == "a channel")
    #expect(desk.row?.timing == "recurring")
    #expect(desk.row?.state == "warming")
  }

  @Test func `the list is read again two minutes after the last reading`() async throws {
    let desk = try await ScheduleDesk()

    #expect(desk.schedules.list.dueAt == desk.time.now.addingTimeInterval(120))
  }
}
