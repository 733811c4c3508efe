public import TerminalUI
public import ViewModels

/// The members of a group, to be marked and removed.
public enum GroupDrawer {
  public static let bindings: [Binding<ConsoleViewModel>] = [
    Binding(
      " ", title: "Mark", help: "Marks the member or takes its mark away, and goes to the next.",
      unavailable: { $0.groups.detail?.count == 0 ? "There is no member to mark." : nil }
    ) { $0.groups.detail?.toggleMark() },
    Binding(
      "-", title: "Remove marked", help: "Removes the marked members from the group after a y.",
      unavailable: { $0.groups.detail?.removeUnavailable }
    ) { $0.groups.askToRemoveMarked() },
    Binding("+", title: "Add", help: "Adds pasted or typed numbers to this group.") { $0.openAddMembers() },
    Binding("b", title: "Broadcast", help: "Writes a broadcast to this group; it is sent only after a review.") {
      $0.openBroadcast()
    },
    Binding("E", title: "Export", help: "Saves the group's members as a file on this machine.") { $0.openExport() },
  ]

  /// How many members show in `area`, with its border, below the names of the columns.
  static func rowsShown(in area: Rect) -> Int { area.inset.height - 1 }

  static func draw(_ model: GroupDetailViewModel, in area: Rect, on canvas: inout Canvas) {
    canvas.box(area, title: model.title, notes: [model.note], isFocused: true)
    let inside = area.inset
    if let text = model.emptyText { return canvas.draw(emptyText: text, in: inside) }
    let columns = Columns([.fixed(1), .fixed(16), .flexible(minimum: 4)], width: inside.width)
    canvas.write(["", "Phone", "Name"], in: columns, x: inside.x, y: inside.y, role: .title)
    canvas.drawList(count: model.count, position: model.position, in: inside.rows(from: 1)) { index, row, canvas in
      guard let member = model.row(index) else { return }
      canvas.write(
        [member.isMarked ? "*" : "", member.phone, member.name], in: columns, x: row.x, y: row.y,
        role: member.isMarked ? .marked : .text)
    }
  }
}
