public import TerminalUI
public import ViewModels

/// The keys of all lists and drawers; some of them work in a form too, and a few even in a question.
public enum GlobalKeys {
  /// Commands; the most needed first, as the footer shows them.
  public static let bindings: [Binding<ConsoleViewModel>] = [
    Binding(
      .enter, title: "Open", help: "Opens the drawer of the selected line; it never acts on the server.",
      unavailable: { $0.openUnavailable }
    ) { await $0.openDrawer() },
    Binding(.escape, title: "Back", help: "Closes what is in front.", unavailable: { $0.backUnavailable }) {
      $0.back()
    },
    Binding(.control("r"), title: "Read again", help: "Reads everything anew, and ends every waiting: try again now.") {
      await $0.readAgain()
    },
    Binding("?", .function(1), title: "Help", help: "Shows or hides this help.", unavailable: { $0.helpUnavailable }) {
      $0.toggleHelp()
    },
    Binding("q", .control("c"), title: "Quit", help: "Leaves; asks first when something is under way.") { $0.quit() },
    Binding("1", title: "Groups", help: "Goes to the groups.", unavailable: { $0.here(.groups) }) {
      $0.go(to: .groups)
    },
    Binding("2", title: "Jobs", help: "Goes to the jobs.", unavailable: { $0.here(.jobs) }) { $0.go(to: .jobs) },
    Binding("3", title: "Schedules", help: "Goes to the schedules.", unavailable: { $0.here(.schedules) }) {
      $0.go(to: .schedules)
    },
    Binding("4", title: "Sessions", help: "Goes to the sessions.", unavailable: { $0.here(.sessions) }) {
      $0.go(to: .sessions)
    },
    Binding(.tab, title: "Next pane", help: "Goes to the next pane.") { $0.moveFocus(by: 1) },
    Binding(.backTab, title: "Pane before", help: "Goes to the pane before.") { $0.moveFocus(by: -1) },
    Binding("j", .down, title: "Down", help: "Selects the next line.") { $0.moveSelection(by: 1) },
    Binding("k", .up, title: "Up", help: "Selects the line before.") { $0.moveSelection(by: -1) },
    Binding(.pageDown, title: "Page down", help: "Goes a page down, ten lines at the most.") {
      $0.moveSelection(by: $0.page)
    },
    Binding(.pageUp, title: "Page up", help: "Goes a page up, ten lines at the most.") {
      $0.moveSelection(by: -$0.page)
    },
    Binding("g", .home, title: "First", help: "Goes to the first line.") { $0.moveSelection(by: -1_000_000) },
    Binding("G", .end, title: "Last", help: "Goes to the last line.") { $0.moveSelection(by: 1_000_000) },
    Binding(.control("l"), title: "Repaint", help: "Paints the whole screen anew.") { $0.ask(.repaint) },
    Binding(.control("z"), title: "Suspend", help: "Goes back to the shell; fg returns here.") { $0.ask(.suspend) },
  ]
}

extension GlobalKeys {
  /// Those of them that work in a form too, where letters are text.
  public static let inForms = narrowed(to: [.escape, .control("r")]) + inDoubt

  /// Those that work even while it is not known whether a form's command was carried out.
  public static let inDoubt = narrowed(to: [.function(1), .control("c"), .control("l"), .control("z")])

  /// The key for the help where `?` is text.
  static let formHelp = narrowed(to: [.function(1)])

  private static func narrowed(to some: Set<Key>) -> [Binding<ConsoleViewModel>] {
    bindings.compactMap { binding in
      let keys = binding.keys.filter(some.contains)
      guard !keys.isEmpty else { return nil }
      return Binding(
        keys: keys, title: binding.title, help: binding.help, unavailable: binding.unavailable, run: binding.run)
    }
  }
}

extension ConsoleViewModel {
  fileprivate var backUnavailable: String? {
    isDrawerOpen || isHelpOpen || conversation.notice != nil ? nil : "There is nothing to close here."
  }

  /// While a form reads or sends, its answer comes up: nothing may cover it.
  fileprivate var helpUnavailable: String? { form?.activity == nil || form?.doubt != nil ? nil : "" }

  /// Goes to a pane; from the drawer of a row of it, back to it.
  fileprivate func go(to pane: Pane) { if focus == pane { back() } else { focus(on: pane) } }

  /// Empty where the focus is already: there is nothing to do, and nothing to say.
  fileprivate func here(_ pane: Pane) -> String? { focus == pane && !isDrawerOpen ? "" : nil }
}
