public import TerminalUI
public import ViewModels

/// The scheduled messages: what goes to whom, and when next.
public struct SchedulesPane: ListPane {
  public let console: ConsoleViewModel
  /// The rows as they stand now, made once a frame.
  private let rows: [ScheduleRow]

  public init(console: ConsoleViewModel) {
    self.console = console
    rows = console.schedules.rows
  }

  public static let bindings: [Binding<ConsoleViewModel>] = [
    Binding("n", title: "New", help: "Schedules a message; its next runs are shown before it is saved.") {
      $0.openNewSchedule()
    },
    Binding(
      "p", title: "Pause", help: "Pauses the selected schedule; it runs no more until it is resumed.",
      unavailable: { $0.schedules.pauseUnavailable }
    ) { await $0.schedules.pauseSelected() },
    Binding(
      "r", title: "Resume", help: "Resumes the selected schedule after a y.",
      unavailable: { $0.schedules.resumeUnavailable }
    ) { $0.askToResumeSchedule() },
    Binding(
      "x", title: "Cancel", help: "Cancels the selected schedule for good.",
      unavailable: { $0.schedules.cancelUnavailable }
    ) { await $0.schedules.askToCancel() },
    Binding(
      "e", title: "Edit",
      help: "Edits the selected schedule; before and after stand side by side before it is changed.",
      unavailable: { $0.schedules.editUnavailable }
    ) { await $0.openScheduleEdit() },
    Binding(
      "d", title: "Delete", help: "Deletes the selected schedule once it is cancelled or completed.",
      unavailable: { $0.schedules.deleteUnavailable }
    ) { $0.schedules.askToDelete() },
  ]

  private var model: SchedulesViewModel { console.schedules }

  public var title: String { "3 Schedules" }
  public var notes: [String] { model.list.notes(in: console.times) }
  public var emptyText: String { model.list.emptyText("Nothing is scheduled. n schedules a message.") }
  public var count: Int { rows.count }
  public var selectedIndex: Int? { rows.firstIndex(where: \.isSelected) }
  public var place: Int { model.place }

  public func rowHeight(width: Int) -> Int { width >= 76 ? 1 : 2 }

  public func drawRow(_ index: Int, in area: Rect, on canvas: inout Canvas) {
    let row = rows[index]
    let zone = row.zone.isEmpty ? "" : " (\(row.zone))"
    let when = row.next.isEmpty ? row.timing + zone : "next \(row.next)"
    if area.height == 1 {
      let columns = Columns(
        [.flexible(minimum: 16), .fixed(11), .flexible(minimum: 14), .flexible(minimum: 10)], width: area.width)
      canvas.write([row.name, row.state, when, row.group], in: columns, x: area.x, y: area.y)
    } else {
      canvas.write("\(row.name) · \(row.group)", x: area.x, y: area.y, width: area.width)
      let columns = Columns([.fixed(11), .flexible(minimum: 10)], width: area.width - 2)
      canvas.write([row.state, when], in: columns, x: area.x + 2, y: area.y + 1, role: .muted)
    }
  }

  public func selectRow(_ index: Int) { model.select(rows[index].id) }
}
