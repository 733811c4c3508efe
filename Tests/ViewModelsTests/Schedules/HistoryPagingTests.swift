import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// A history longer than a page: 205 runs of a schedule, one each five minutes.
@Suite(.timeLimit(.minutes(5))) struct HistoryPagingTests {
  private func rigWithRuns(_ dialect: Dialect = .plain, over wire: Wire = Wire()) async throws -> ConsoleRig {
    var rules = ServerRules()
    rules.dialect = dialect
    let rig = try await ConsoleRig(.empty, rules: rules, network: wire.joined)
    let client = rig.console.workplace.client
    let group = try await client.send(.createGroup(name: "One", members: [Member(phone: "+15550140001", name: nil)]))
    _ = try await client.send(
      .createSchedule(
        name: "Often", sessionID: rig.console.sessions.list.items[0].id, groupID: group.id,
        timing: .recurring(kind: .cron, cron: "*/5 * * * *"), message: .text("Hi"), timezone: "UTC"))
    rig.time.advance(seconds: 205 * 300 + 1)
    rig.server.advance()
    await rig.console.readAgain()
    rig.console.focus(on: .schedules)
    await rig.console.openDrawer()
    wire.forget()
    return rig
  }

  @Test func `a page is not read out of the person's share, but as soon as there is room`() async throws {
    let wire = Wire()
    let rig = try await rigWithRuns(over: wire)
    let client = rig.console.workplace.client
    while client.limits.budget.left(at: rig.time.now) > 2 { _ = try await client.send(.sessions) }
    wire.forget()

    rig.console.moveSelection(by: 99)
    await rig.wake()
    #expect(wire.routes.isEmpty)
    let room = try #require(client.limits.budget.holds(1, at: rig.time.now))
    #expect(rig.console.schedules.nextWake == room)
    rig.time.advance(to: room)
    await rig.wake()

    #expect(wire.count(isHistory) == 1)
    #expect(rig.console.schedules.detail?.history?.count == 200)
  }

  private func isHistory(_ route: Route) -> Bool { if case .scheduleHistory = route { true } else { false } }

  @Test func `the first page is read at opening, the next when the reader comes near its end`() async throws {
    let wire = Wire()
    let rig = try await rigWithRuns(over: wire)
    let detail = try #require(rig.console.schedules.detail)
    #expect(detail.historyTitle == "History (Berlin time), as of 09:05: 100+")

    rig.console.moveSelection(by: 70)
    await rig.wake()
    #expect(wire.count(isHistory) == 0)
    rig.console.moveSelection(by: 15)
    await rig.wake()
    #expect(wire.count(isHistory) == 1)
    #expect(detail.historyTitle == "History (Berlin time), as of 09:05: 200+")
    rig.console.moveSelection(by: 1_000_000)
    await rig.wake()

    #expect(detail.history?.count == 205)
    #expect(detail.historyTitle == "History (Berlin time), as of 09:05")
    #expect(Set(detail.pastRuns.items.map(\.id)).count == 205)
  }

  @Test func `where the server counts, the heading says how many there are`() async throws {
    let rig = try await rigWithRuns(.wrapped)

    #expect(rig.console.schedules.detail?.historyTitle == "History (Berlin time), as of 09:05: 100 of 205")
  }

  @Test func `a page that can't be read is said, and read when the reader moves on`() async throws {
    let rig = try await rigWithRuns()
    rig.server.plan(.refused(status: 500, body: "")) { if case .scheduleHistory = $0 { true } else { false } }

    rig.console.moveSelection(by: 99)
    await rig.wake()
    #expect(rig.notice == "The server failed with status 500. Press ^R to see how things stand.")
    #expect(rig.console.schedules.detail?.history?.count == 100)
    rig.console.moveSelection(by: -1)
    await rig.wake()

    #expect(rig.console.schedules.detail?.history?.count == 200)
  }

  @Test func `pages that were read are read again`() async throws {
    let wire = Wire()
    let rig = try await rigWithRuns(over: wire)
    rig.console.moveSelection(by: 99)
    await rig.wake()
    wire.forget()

    await rig.console.readAgain()

    #expect(wire.count(isHistory) == 2)
    #expect(rig.console.schedules.detail?.history?.count == 200)
  }

  @Test func `runs without ids are told apart on a page, and known again on the same page`() {
    let run = ScheduleRun(status: "completed", sent: 1)
    let page = Listing(items: [run, run, ScheduleRun(id: "7", status: "failed")], unreadable: 1, total: 9)

    let ids = PastRun.page(page).items.map(\.id)

    #expect(Set(ids).count == 3)
    #expect(PastRun.page(page).items.map(\.id) == ids)
    #expect(PastRun.page(page).unreadable == 1)
    #expect(PastRun.page(page).total == 9)
  }
}
