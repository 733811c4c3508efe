import TerminalUI
import ViewModels

extension AppPane {
  /// The help's parts: what has the focus first.
  var helpSections: [HelpSection] {
    guard let form = console.form else {
      let pane = HelpSection(paneTitle, paneBindings)
      let all = HelpSection("Everywhere but in a form", GlobalKeys.bindings)
      return paneBindings.isEmpty ? [all] : [pane, all]
    }
    return sections(of: form) + [HelpSection("In a form too", GlobalKeys.inForms)]
  }

  private var paneTitle: String {
    switch console.focus {
    case .groups: console.isDrawerOpen ? "This group" : "Groups"
    case .jobs: "Jobs"
    case .schedules: "Schedules"
    case .sessions: "Sessions"
    }
  }

  private func sections(of form: FormViewModel) -> [HelpSection] {
    if form.doubt != nil { return [HelpSection("While it is not known whether it was sent", FormKeys.doubtBindings)] }
    if form.months != nil { return [HelpSection("These months", MonthKeys.bindings)] }
    if form.warnings != nil { return [HelpSection("These warnings", WarningKeys.bindings)] }
    return [
      HelpSection("This form", FormKeys.bindings),
      HelpSection("What follows from a field", FormKeys.fixBindings + FormKeys.sheetBindings),
      HelpSection("A form that does not fit", FormKeys.scrollBindings),
    ]
  }
}
