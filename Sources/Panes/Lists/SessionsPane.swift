public import TerminalUI
public import ViewModels

/// The WhatsApp sessions: which can send, and what is left of the month's messages.
public struct SessionsPane: ListPane {
  public let console: ConsoleViewModel
  /// The rows as they stand now, made once a frame.
  private let rows: [SessionRow]

  public init(console: ConsoleViewModel) {
    self.console = console
    rows = console.sessions.rows
  }

  /// Sessions are connected in the MoltFlow dashboard: here they are looked at.
  public static let bindings: [Binding<ConsoleViewModel>] = []

  private var model: SessionsViewModel { console.sessions }

  public var title: String { "4 Sessions" }
  public var notes: [String] { model.list.notes(in: console.times) }
  public var emptyText: String { model.emptyText }
  public var foot: PaneFoot? {
    let quota = console.quota
    return PaneFoot(texts: [quota.sentence, quota.shortSentence], role: quota.isWarning ? .warning : .muted)
  }
  public var count: Int { rows.count }
  public var selectedIndex: Int? { rows.firstIndex(where: \.isSelected) }
  public var place: Int { model.place }

  public func rowHeight(width: Int) -> Int { width >= 60 ? 1 : 2 }

  public func drawRow(_ index: Int, in area: Rect, on canvas: inout Canvas) {
    let row = rows[index]
    let number = min(16, rows.map { TextWidth.columns(of: $0.number) }.max() ?? 0)
    guard area.height == 1 else {
      let columns = Columns([.flexible(minimum: 8), .fixed(number, .right)], width: area.width)
      canvas.write([row.name, row.number], in: columns, x: area.x, y: area.y)
      return drawState(of: row, in: area.rows(from: 1).columns(from: 2), on: &canvas)
    }
    let columns = Columns([.flexible(minimum: 8), .fixed(number), .fixed(34)], width: area.width)
    canvas.write([row.name, row.number], in: columns, x: area.x, y: area.y)
    drawState(of: row, in: area.columns(from: columns.starts[2]), on: &canvas)
  }

  private func drawState(of row: SessionRow, in area: Rect, on canvas: inout Canvas) {
    canvas.write(row.sending, x: area.x, y: area.y, width: area.width, role: row.tone.role)
    let state = area.columns(from: 13)
    canvas.write(row.state, x: state.x, y: state.y, width: state.width)
  }

  public func selectRow(_ index: Int) { model.select(rows[index].id) }
}
