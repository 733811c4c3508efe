public import TerminalUI
public import ViewModels

/// The bulk-send jobs: what goes to whom, how far it is, and how fresh that is.
public struct JobsPane: ListPane {
  public let console: ConsoleViewModel
  /// The rows as they stand now, made once a frame.
  private let rows: [JobRow]

  public init(console: ConsoleViewModel) {
    self.console = console
    rows = console.jobs.rows
  }

  public static let bindings: [Binding<ConsoleViewModel>] = [
    Binding(
      "p", title: "Pause", help: "Pauses the selected job; one more message may still go out.",
      unavailable: { $0.jobs.pauseUnavailable }
    ) { await $0.jobs.pauseSelected() },
    Binding(
      "r", title: "Resume", help: "Resumes the selected job after a y.", unavailable: { $0.jobs.resumeUnavailable }
    ) { $0.askToResumeJob() },
    Binding(
      "x", title: "Cancel", help: "Cancels the selected job for good, after the number not yet sent to is typed.",
      unavailable: { $0.jobs.cancelUnavailable }
    ) { $0.jobs.askToCancel() },
    Binding("b", title: "Broadcast", help: "Writes a new broadcast; it is sent only after a review.") {
      $0.openBroadcast()
    },
  ]

  private var model: JobsViewModel { console.jobs }

  public var title: String { "2 Jobs" }
  public var notes: [String] { model.list.notes(in: console.times) }
  public var emptyText: String { model.list.emptyText("No job yet. b sends a broadcast to a group.") }
  public var count: Int { rows.count }
  public var selectedIndex: Int? { rows.firstIndex(where: \.isSelected) }
  public var place: Int { model.place }

  /// One line where all fits beside one another, otherwise two.
  public func rowHeight(width: Int) -> Int { width >= 110 ? 1 : 2 }

  public func drawRow(_ index: Int, in area: Rect, on canvas: inout Canvas) {
    let row = rows[index]
    if area.height == 1 {
      let columns = Columns([.flexible(minimum: 36), .fixed(60)], width: area.width)
      drawLabel(row, in: area.columns(from: 0, count: columns.widths[0]), on: &canvas)
      drawState(row, in: area.columns(from: columns.starts[1]), on: &canvas)
    } else if area.width >= 60 {
      drawLabel(row, in: area, on: &canvas)
      drawState(row, in: area.rows(from: 1).columns(from: 2), on: &canvas)
    } else {
      drawLabel(row, in: drawFreshness(of: row, in: area, on: &canvas), on: &canvas)
      drawState(row, in: area.rows(from: 1).columns(from: 2), isNarrow: true, on: &canvas)
    }
  }

  /// To whom, when it was made, and what: a long group is cut before the time is, which tells jobs apart.
  private func drawLabel(_ row: JobRow, in area: Rect, on canvas: inout Canvas) {
    let end = area.maxX
    var x = area.x
    x += canvas.write(row.group, x: x, y: area.y, width: max(0, area.width - row.whenWidth))
    x += canvas.write(row.when, x: x, y: area.y, width: max(0, end - x))
    // Less than a word of the text says nothing.
    if end - x >= 8 { canvas.write(row.what, x: x, y: area.y, width: end - x) }
  }

  /// How fresh the row is, at its right end; answers the room that leaves, with the time and 8 columns at least.
  private func drawFreshness(of row: JobRow, in area: Rect, on canvas: inout Canvas) -> Rect {
    guard let freshness = row.freshness else { return area }
    let width = min(TextWidth.columns(of: freshness.shortWords), max(0, area.width - row.whenWidth - 9))
    canvas.write(
      freshness.shortWords, x: area.maxX - width, y: area.y, width: width, role: freshness.tone.role)
    return area.columns(from: 0, count: area.width - width - 1)
  }

  /// State, counts, bar and, unless it is narrow, freshness; aligned over all rows.
  private func drawState(_ row: JobRow, in area: Rect, isNarrow: Bool = false, on canvas: inout Canvas) {
    let counts = rows.map { TextWidth.columns(of: isNarrow ? $0.shortCounts : $0.counts) }.max() ?? 0
    let freshness = isNarrow ? "" : row.freshness?.words ?? ""
    let columns = Columns(
      [
        .fixed(11), .fixed(counts), .flexible(minimum: 6, ideal: 14),
        .flexible(minimum: 0, ideal: isNarrow ? 0 : 28),
      ], width: area.width)
    canvas.write(row.state, x: area.x, y: area.y, width: columns.widths[0], role: row.tone.role)
    canvas.write(
      isNarrow ? row.shortCounts : row.counts, x: area.x + columns.starts[1], y: area.y, width: columns.widths[1])
    let bar = ProgressBar(done: row.sent, failed: row.failed, total: row.total)
    canvas.draw(bar, x: area.x + columns.starts[2], y: area.y, width: columns.widths[2])
    canvas.write(
      freshness, x: area.x + columns.starts[3], y: area.y, width: columns.widths[3],
      role: row.freshness?.tone.role ?? .text)
  }

  public func selectRow(_ index: Int) { model.select(rows[index].id) }
}

extension JobRow {
  fileprivate var whenWidth: Int { TextWidth.columns(of: when) }
}
