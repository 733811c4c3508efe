import TerminalUI

/// The text of `docs/keys.md`: every key table that the program runs on.
public enum KeyReference {
  public static var markdown: String {
    [
      "# Keys\n\nGenerated from the key tables: run the tests with `UPDATE_GOLDENS=1` to write it anew.\n",
      GroupsPane.bindings.markdown(heading: "Groups"),
      GroupDrawer.bindings.markdown(heading: "A group's drawer"),
      JobsPane.bindings.markdown(heading: "Jobs"),
      SchedulesPane.bindings.markdown(heading: "Schedules"),
      GlobalKeys.bindings.markdown(heading: "In all lists and drawers"),
      GlobalKeys.inForms.markdown(heading: "In a form too"),
      (FormKeys.bindings + FormKeys.fixBindings + FormKeys.sheetBindings).markdown(heading: "In a form"),
      FormKeys.lineBindings.markdown(heading: "Up and down in a form"),
      FormKeys.scrollBindings.markdown(heading: "In a form that does not fit"),
      MonthKeys.bindings.markdown(heading: "In the months of a schedule"),
      WarningKeys.bindings.markdown(heading: "In the warnings of an expression"),
      FormKeys.doubtBindings.markdown(heading: "When a reply was lost"),
      QuestionKeys.yesBindings.markdown(heading: "In a question for y"),
      QuestionKeys.bindings.markdown(heading: "In a question for a number"),
    ].joined(separator: "\n")
  }
}
