import TerminalUI
import TestSupport
import Testing

@Suite struct PageKeyTests {
  /// The lists of schedules, sessions and jobs, and the members of a group.
  nonisolated private static let lists: [[Key]] = [["3"], ["4"], ["2"], ["1", "G", .enter]]

  @Test(arguments: lists, [Size(columns: 40, rows: 10), Size(columns: 80, rows: 10), Size(columns: 80, rows: 24)])
  func `a page of a list goes over no row`(keys: [Key], size: Size) async throws {
    let rig = try await ConsoleRig(size: size)
    for key in keys { await rig.press(key) }

    await rig.press("g")
    let all = await rig.seenGoingDown()
    await rig.press("g")
    let byPages = await rig.seenGoingDown(by: .pageDown)

    // The last line has the keys of the selected row.
    let rows = all.split(separator: "\n").filter { !$0.hasSuffix("q Quit") && !$0.contains("q Quit  ") }
    #expect(Set(rows).subtracting(byPages.split(separator: "\n")) == [])
  }
}
