public import TerminalUI
public import ViewModels

/// Where everything stands on a screen of a given size.
///
/// From 120 columns on the panes stand side by side, the sessions below the groups; under 20 rows they take the groups'
/// place while they are focused. Below 120 columns the panes stand one above the other with the focused one
/// tallest, three jobs always in sight, and the sessions in the schedules' place while they are focused; on a screen of
/// less than 80 columns or 20 rows only the focused one shows.
public struct Layout: Equatable, Sendable {
  /// The smallest screen on which the console can be worked with.
  public static let smallest = Size(columns: 40, rows: 10)

  public let header, notice, footer: Rect
  /// The panes that show, in order, with their borders.
  public let panes: [(pane: ConsoleViewModel.Pane, area: Rect)]
  /// The open drawer, with its border; nil while none is open.
  public let drawer: Rect?
  /// The space between header and notice, for forms and the help.
  public let content: Rect

  public init(size: Size, focus: ConsoleViewModel.Pane, isDrawerOpen: Bool) {
    let screen = Rect(x: 0, y: 0, width: size.columns, height: size.rows)
    header = screen.rows(from: 0, count: 1)
    notice = screen.rows(from: size.rows - 2, count: 1)
    footer = screen.rows(from: size.rows - 1, count: 1)
    let content = screen.rows(from: 1, count: size.rows - 3)
    self.content = content
    let isWide = size.columns >= 120
    guard !isDrawerOpen else {
      let half = isWide ? size.columns / 2 : 0
      panes = isWide ? [(focus, content.columns(from: 0, count: half))] : []
      drawer = content.columns(from: half)
      return
    }
    drawer = nil
    if isWide {
      panes = Self.sideBySide(content, focus: focus)
    } else if size.columns >= 80, size.rows >= 20 {
      panes = Self.stacked(content, focus: focus)
    } else {
      panes = [(focus, content)]
    }
  }

  /// The jobs in the middle get the most room: they are what moves.
  private static func sideBySide(
    _ area: Rect, focus: ConsoleViewModel.Pane
  ) -> [(pane: ConsoleViewModel.Pane, area: Rect)] {
    let side = area.width * 28 / 100
    let left = area.columns(from: 0, count: side)
    let others: [(pane: ConsoleViewModel.Pane, area: Rect)] = [
      (.jobs, area.columns(from: side, count: area.width - 2 * side)),
      (.schedules, area.columns(from: area.width - side)),
    ]
    guard area.height >= 17 else { return [(focus == .sessions ? .sessions : .groups, left)] + others }
    let sessions = min(area.height / 2, max(14, area.height / 3))
    let groups = area.height - sessions
    return [(.groups, left.rows(from: 0, count: groups)), (.sessions, left.rows(from: groups, count: sessions))]
      + others
  }

  private static func stacked(
    _ area: Rect, focus: ConsoleViewModel.Pane
  ) -> [(pane: ConsoleViewModel.Pane, area: Rect)] {
    let other = max(4, area.height / 4)
    // Jobs take two lines each: an even height leaves no half of one, and three always show.
    let jobs = focus == .jobs ? (area.height - 2 * other) / 2 * 2 : max(8, (other + 1) / 2 * 2)
    let last = focus == .groups ? other : area.height - jobs - other
    let groups = area.height - jobs - last
    return [
      (.groups, area.rows(from: 0, count: groups)), (.jobs, area.rows(from: groups, count: jobs)),
      (focus == .sessions ? .sessions : .schedules, area.rows(from: groups + jobs, count: last)),
    ]
  }

  public static func == (left: Layout, right: Layout) -> Bool {
    left.header == right.header && left.drawer == right.drawer && left.content == right.content
      && left.panes.map(\.pane) == right.panes.map(\.pane) && left.panes.map(\.area) == right.panes.map(\.area)
  }
}

extension Size {
  /// Whether the console can be worked with on a screen of this size.
  public var isEnough: Bool { columns >= Layout.smallest.columns && rows >= Layout.smallest.rows }
}
