public import TerminalUI
public import ViewModels

/// The custom groups: name and size.
public struct GroupsPane: ListPane {
  public let console: ConsoleViewModel
  /// The rows as they stand now, made once a frame.
  private let rows: [GroupRow]

  public init(console: ConsoleViewModel) {
    self.console = console
    rows = console.groups.rows
  }

  public static let bindings: [Binding<ConsoleViewModel>] = [
    Binding("b", title: "Broadcast", help: "Writes a broadcast to the selected group; it is sent only after a review.")
    {
      $0.openBroadcast()
    },
    Binding("n", title: "New", help: "Makes a group.") { $0.openNewGroup() },
    Binding(
      "+", title: "Add", help: "Adds pasted or typed numbers to the selected group.",
      unavailable: { $0.groups.selectionUnavailable }
    ) { $0.openAddMembers() },
    Binding(
      "e", title: "Rename", help: "Renames the selected group.", unavailable: { $0.groups.selectionUnavailable }
    ) { $0.openRename() },
    Binding(
      "d", title: "Delete", help: "Deletes the selected group, after its number of members is typed.",
      unavailable: { $0.groups.selectionUnavailable }
    ) { await $0.groups.askToDelete() },
    Binding(
      "E", title: "Export", help: "Saves the selected group's members as a file on this machine.",
      unavailable: { $0.groups.selectionUnavailable }
    ) { $0.openExport() },
  ]

  private var model: GroupsViewModel { console.groups }

  public var title: String { "1 Groups" }
  public var notes: [String] { model.list.notes(in: console.times) }
  public var emptyText: String { model.list.emptyText("No group yet. n makes one.") }
  public var count: Int { rows.count }
  public var selectedIndex: Int? { rows.firstIndex(where: \.isSelected) }
  public var place: Int { model.place }

  public func rowHeight(width: Int) -> Int { 1 }

  public func drawRow(_ index: Int, in area: Rect, on canvas: inout Canvas) {
    let row = rows[index]
    let width = TextWidth.columns(of: row.members)
    let columns = Columns(
      [.flexible(minimum: 8), Column(minimum: min(4, width), ideal: width, alignment: .right)], width: area.width)
    canvas.write([row.name, row.members], in: columns, x: area.x, y: area.y)
  }

  public func selectRow(_ index: Int) { model.select(rows[index].id) }
}
