import MoltFlow
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// Who is in a group by country, as far as its members were read.
@MainActor
@Suite(.timeLimit(.minutes(5))) struct PeopleByCountryTests {
  @Test func `numbers are counted by the countries that their code can mean`() {
    let people = PeopleByCountry(phones: ["+4915112345678", "493012345678", "+15550123456", "nobody"])

    #expect(people.counts == [["DE"]: 2, ["US", "CA"]: 1, []: 1])
    #expect(people.total == 4)
  }

  @Test func `a number that begins as another did is read for itself where it is not plain`() {
    let people = PeopleByCountry(phones: [
      "+49151123456", "+49151123457", "+4915112345@g.us", "+49151123", "+4915112", "+49151123456789012", "+49151123x56",
    ])

    #expect(people.counts == [["DE"]: 3, []: 4])
  }

  @Test func `members stay counted when their drawer is closed, until the group is gone`() async throws {
    let desk = try await ScheduleDesk()
    let group = try #require(desk.groups.list.items.first { $0.name == "Клиенты, осень" })
    #expect(desk.groups.people[group.id] == nil)
    desk.groups.select(group.id)

    await desk.groups.openDetail()
    desk.groups.closeDetail()
    await desk.groups.read()
    #expect(desk.groups.people[group.id]?.total == 9)

    desk.groups.remove(group.id)
    #expect(desk.groups.people[group.id] == nil)
  }

  @Test func `pages that are scrolled to are counted, and a first page takes nothing away`() async throws {
    var rules = ServerRules.plain
    rules.dialect.insert(.pagedMembers)
    let rig = try await ConsoleRig(rules: rules)
    rig.console.focus(on: .groups)
    rig.select(group: "お得意様 🌸")
    await rig.console.openDrawer()
    let id = try #require(rig.console.groups.selectedID)
    #expect(rig.console.groups.people[id]?.total == 100)

    for lines in [99, 100, 100] {
      rig.console.moveSelection(by: lines)
      await rig.wake()
    }
    #expect(rig.console.groups.people[id]?.total == 310)

    rig.console.back()
    await rig.console.openDrawer()
    #expect(rig.console.groups.people[id]?.total == 310)
  }
}
