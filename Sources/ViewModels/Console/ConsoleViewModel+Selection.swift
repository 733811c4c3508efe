/// Moving in what is in front, and opening it.
extension ConsoleViewModel {
  public var times: TimeWords { workplace.words }

  public var isDrawerOpen: Bool {
    groups.detail != nil || jobs.detail != nil || schedules.detail != nil || sessions.detail != nil
  }

  /// Why nothing can be opened; nil when the selected row can.
  public var openUnavailable: String? {
    if isDrawerOpen { return "It is open already; Esc closes it." }
    let none = "There is nothing to open here."
    return switch focus {
    case .groups: groups.selected == nil ? groups.selection.unavailable(none) : nil
    case .jobs: jobs.selected == nil ? jobs.selection.unavailable(none) : nil
    case .schedules: schedules.selected == nil ? schedules.selection.unavailable(none) : nil
    case .sessions: sessions.selected == nil ? sessions.selection.unavailable(none) : nil
    }
  }

  public func openDrawer() async {
    guard !isDrawerOpen else { return }
    conversation.clearNotice()
    switch focus {
    case .groups: await groups.openDetail()
    case .jobs: await jobs.openDetail()
    case .schedules: await openSchedule()
    case .sessions: await sessions.openDetail()
    }
  }

  /// Moves in the open drawer, else in the focused list; held at both ends.
  public func moveSelection(by offset: Int) {
    if let detail = groups.detail { return detail.move(by: offset) }
    if let detail = jobs.detail { return detail.move(by: offset) }
    if let detail = schedules.detail { return detail.move(by: offset) }
    if let detail = sessions.detail { return detail.move(by: offset) }
    switch focus {
    case .groups: groups.move(by: offset)
    case .jobs: jobs.move(by: offset)
    case .schedules: schedules.move(by: offset)
    case .sessions: sessions.move(by: offset)
    }
  }
}
