public import TerminalUI
public import ViewModels

/// The bulk-send jobs: what goes to whom, how far it is, and how fresh that is.
public struct JobsPane: ListPane {
  public let console: ConsoleViewModel

  public init(console: ConsoleViewModel) { self.console = console }

  public static let bindings: [Binding<ConsoleViewModel>] = [
    Binding(
      "p", title: "Pause", help: "Pauses the selected job; one more message may still go out.",
      unavailable: { $0.jobs.pauseUnavailable }
    ) { await $0.jobs.pauseSelected() },
    Binding(
      "r", title: "Resume", help: "Resumes the selected job after a y.", unavailable: { $0.jobs.resumeUnavailable }
    ) { $0.jobs.askToResume() },
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
  public var note: String { model.list.note(in: console.times) }
  public var emptyText: String { model.list.emptyText("No job yet. b sends a broadcast to a group.") }
  public var count: Int { model.rows.count }
  public var selectedIndex: Int? { model.rows.firstIndex(where: \.isSelected) }

  /// One line where all fits beside one another, otherwise two.
  public func rowHeight(width: Int) -> Int { width >= 100 ? 1 : 2 }

  public func drawRow(_ index: Int, in area: Rect, on canvas: inout Canvas) {
    let row = model.rows[index]
    let label = [row.group, row.text.isEmpty ? "" : "“\(row.text)”", row.made].filter { !$0.isEmpty }
      .joined(separator: " · ")
    if area.height == 1 {
      let columns = Columns([.flexible(minimum: 20), .flexible(minimum: 60, ideal: 70)], width: area.width)
      canvas.write(label, x: area.x, y: area.y, width: columns.widths[0])
      drawState(row, in: area.columns(from: columns.starts[1]), on: &canvas)
    } else {
      canvas.write(label, x: area.x, y: area.y, width: area.width)
      drawState(row, in: area.rows(from: 1).columns(from: 2), on: &canvas)
    }
  }

  /// State, bar, counts and freshness, in as many columns as there are.
  private func drawState(_ row: JobRow, in area: Rect, on canvas: inout Canvas) {
    let freshness = row.freshness?.words ?? ""
    let columns = Columns(
      [
        .fixed(10), .fixed(TextWidth.columns(of: row.counts)), .flexible(minimum: 6, ideal: 16),
        .flexible(minimum: min(6, TextWidth.columns(of: freshness)), ideal: TextWidth.columns(of: freshness)),
      ], width: area.width)
    canvas.write(row.state, x: area.x, y: area.y, width: columns.widths[0], role: row.tone.role)
    canvas.write(row.counts, x: area.x + columns.starts[1], y: area.y, width: columns.widths[1])
    let bar = ProgressBar(done: row.sent, failed: row.failed, total: row.total)
    canvas.draw(bar, x: area.x + columns.starts[2], y: area.y, width: columns.widths[2])
    canvas.write(
      freshness, x: area.x + columns.starts[3], y: area.y, width: columns.widths[3],
      role: row.freshness?.tone.role ?? .text)
  }

  public func selectRow(_ index: Int) { model.select(model.rows[index].id) }
}
