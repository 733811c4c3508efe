import TerminalUI
import ViewModels

extension AppPane {
  /// The help's parts: what has the focus first.
  var helpSections: [HelpSection] {
    guard let form = console.form else {
      let pane = HelpSection(paneTitle, paneBindings)
      let all = HelpSection("In all lists and drawers", GlobalKeys.bindings)
      return paneBindings.isEmpty ? [all] : [pane, all]
    }
    return sections(of: form)
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
    if form.doubt != nil {
      return [
        HelpSection("When a reply was lost", FormKeys.doubtBindings), HelpSection("Here too", GlobalKeys.inDoubt),
      ]
    }
    let too = HelpSection("In a form too", GlobalKeys.inForms)
    if form.months != nil { return [HelpSection("These months", MonthKeys.bindings), too] }
    if form.warnings != nil { return [HelpSection("These warnings", WarningKeys.bindings), too] }
    let expression = HelpSection("A form with an expression", FormKeys.fixBindings + FormKeys.sheetBindings)
    let fields = [HelpSection("This form", FormKeys.bindings), HelpSection("Up and down", FormKeys.lineBindings)]
    let scroll = HelpSection("A form that does not fit", FormKeys.scrollBindings)
    return fields + (form.hasExpression ? [expression] : []) + [scroll, too]
  }
}
