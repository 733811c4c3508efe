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
  public var count: Int { rows.count }
  public var selectedIndex: Int? { rows.firstIndex(where: \.isSelected) }
  public var place: Int { model.place }

  /// One line where all fits beside one another, otherwise two.
  public func rowHeight(width: Int) -> Int { width >= 110 ? 1 : 2 }

  public func drawRow(_ index: Int, in area: Rect, on canvas: inout Canvas) {
    let row = rows[index]
    if area.height == 1 {
      let columns = Columns([.flexible(minimum: 36), .fixed(13, .right), .fixed(60)], width: area.width)
      canvas.write([row.label, row.made], in: columns, x: area.x, y: area.y)
      drawState(row, in: area.columns(from: columns.starts[2]), on: &canvas)
    } else if area.width >= 60 {
      drawLabel(row, right: row.made, role: .muted, in: area, on: &canvas)
      drawState(row, in: area.rows(from: 1).columns(from: 2), on: &canvas)
    } else {
      drawLabel(
        row, right: row.freshness?.words ?? row.made, role: row.freshness?.tone.role ?? .muted, in: area, on: &canvas)
      drawState(row, in: area.rows(from: 1).columns(from: 2), isNarrow: true, on: &canvas)
    }
  }

  /// What goes to whom, and at the right end `right`, for which the label keeps 13 columns.
  private func drawLabel(_ row: JobRow, right: String, role: Role, in area: Rect, on canvas: inout Canvas) {
    let width = min(TextWidth.columns(of: right), max(0, area.width - 14))
    canvas.write(row.label, x: area.x, y: area.y, width: area.width - width - 1)
    canvas.write(right, x: area.maxX - width, y: area.y, width: width, role: role)
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
  /// What goes to whom: the group and the first words of the text.
  fileprivate var label: String { text.isEmpty ? group : "\(group) · “\(text)”" }

  /// As ``counts``, for a narrow pane: `38/127 2✗`.
  fileprivate var shortCounts: String { failed > 0 ? "\(sent)/\(total) \(failed)✗" : "\(sent)/\(total)" }
}
