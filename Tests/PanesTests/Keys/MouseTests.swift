import Panes
import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite struct MouseTests {
  @Test(arguments: ScreenSize.allCases, ConsoleViewModel.Pane.allCases)
  func `a click selects the line under it, in each layout`(size: ScreenSize, pane: ConsoleViewModel.Pane) async throws {
    let rig = try await ConsoleRig(size: size.size)
    await rig.press(.character(Character("\(pane.rawValue)")))
    let (name, position) = try #require(rig.secondLine(of: pane))

    await rig.point(.click(position))

    #expect(rig.selectedName(in: pane) == name)
    #expect(rig.console.focus == pane)
  }

  @Test(arguments: ConsoleViewModel.Pane.allCases)
  func `a click into another pane goes there`(pane: ConsoleViewModel.Pane) async throws {
    let rig = try await ConsoleRig()
    let (name, position) = try #require(rig.secondLine(of: pane))

    await rig.point(.click(position))

    #expect(rig.console.focus == pane)
    #expect(rig.selectedName(in: pane) == name)
  }

  @Test(arguments: ScreenSize.allCases)
  func `the wheel moves the selection`(size: ScreenSize) async throws {
    let rig = try await ConsoleRig(size: size.size)
    let middle = Position(x: size.size.columns / 2, y: size.size.rows / 2)
    await rig.press("g")
    let jobs = rig.console.jobs.rows.map(\.id)

    await rig.point(.wheel(lines: 3, at: middle))
    #expect(rig.console.jobs.selectedID == jobs[3])
    await rig.point(.wheel(lines: -1, at: middle))

    #expect(rig.console.jobs.selectedID == jobs[2])
  }

  @Test func `clicks and wheel in a form do nothing`() async throws {
    let rig = try await ConsoleRig()
    await rig.press("b")
    let before = rig.screen

    for y in 0..<40 {
      await rig.point(.click(Position(x: 10, y: y)))
      await rig.point(.wheel(lines: 1, at: Position(x: 10, y: y)))
    }

    #expect(rig.screen == before)
  }

  @Test func `clicks on a question do nothing`() async throws {
    let rig = try await ConsoleRig()
    await Asking.cancelJob.ask(rig)
    let before = rig.screen

    for y in 0..<40 {
      await rig.point(.click(Position(x: 60, y: y)))
      await rig.point(.wheel(lines: 1, at: Position(x: 60, y: y)))
    }

    #expect(rig.screen == before)
  }
}

extension ConsoleRig {
  /// The name on the second line of `pane`, and where on the screen it stands.
  fileprivate func secondLine(of pane: ConsoleViewModel.Pane) -> (name: String, position: Position)? {
    let layout = Layout(size: size, focus: console.focus, isDrawerOpen: false)
    let name = names(in: pane)[1]
    guard let area = layout.panes.first(where: { $0.pane == pane })?.area else { return nil }
    for y in area.y..<area.maxY {
      let line = screen.rows[y][area.x..<area.maxX].compactMap(\.character).map(String.init).joined()
      if line.contains(name) { return (name, Position(x: area.x + 3, y: y)) }
    }
    return nil
  }

  private func names(in pane: ConsoleViewModel.Pane) -> [String] {
    switch pane {
    case .groups: console.groups.rows.map(\.name)
    case .jobs: console.jobs.rows.map(\.group)
    case .schedules: console.schedules.rows.map(\.name)
    case .sessions: console.sessions.rows.map(\.name)
    }
  }

  fileprivate func selectedName(in pane: ConsoleViewModel.Pane) -> String? {
    switch pane {
    case .groups: console.groups.rows.first(where: \.isSelected)?.name
    case .jobs: console.jobs.rows.first(where: \.isSelected)?.group
    case .schedules: console.schedules.rows.first(where: \.isSelected)?.name
    case .sessions: console.sessions.rows.first(where: \.isSelected)?.name
    }
  }
}
