public import TerminalUI
public import ViewModels

/// The keys of a form; every other key that is a character types it.
public enum FormKeys {
  /// Between and around the fields.
  public static let bindings: [Binding<FormViewModel>] = [
    Binding(
      .control("s"), title: "Review",
      help: "Checks the form and shows the last question; an export that replaces nothing has none."
    ) {
      await $0.startReview()
    },
    Binding(.tab, title: "Next", help: "Goes to the next field.") { $0.nextField() },
    Binding(.backTab, title: "Previous", help: "Goes to the field before.") { $0.previousField() },
    Binding(
      .enter, title: "Take",
      help: "Takes the highlighted choice, breaks the line in a long text, otherwise goes on to the next field."
    ) { await $0.enter() },
    Binding(.left, title: "Left", help: "Moves the cursor left.") { form in form.edit { $0.moveLeft() } },
    Binding(.right, title: "Right", help: "Moves the cursor right.") { form in form.edit { $0.moveRight() } },
    Binding(.wordLeft, title: "Word left", help: "Moves the cursor a word left.") { form in
      form.edit { $0.moveWordLeft() }
    },
    Binding(.wordRight, title: "Word right", help: "Moves the cursor a word right.") { form in
      form.edit { $0.moveWordRight() }
    },
    Binding(.home, .control("a"), title: "Line start", help: "Moves the cursor to the start of the line.") { form in
      form.edit { $0.moveToLineStart() }
    },
    Binding(.end, title: "Line end", help: "Moves the cursor to the end of the line.") { form in
      form.edit { $0.moveToLineEnd() }
    },
    Binding(.backspace, title: "Delete left", help: "Deletes the character before the cursor.") { form in
      form.edit { $0.deleteBackward() }
    },
    Binding(.delete, title: "Delete right", help: "Deletes the character at the cursor.") { form in
      form.edit { $0.deleteForward() }
    },
    Binding(.control("w"), title: "Delete word", help: "Deletes the word before the cursor.") { form in
      form.edit { $0.deleteWordBackward() }
    },
    Binding(.control("u"), title: "Delete to start", help: "Deletes to the start of the line.") { form in
      form.edit { $0.deleteToLineStart() }
    },
    Binding(.control("k"), title: "Delete to end", help: "Deletes to the end of the line.") { form in
      form.edit { $0.deleteToLineEnd() }
    },
  ]

  /// To the line above or below the cursor.
  public static let lineBindings: [Binding<FormLine>] = [
    Binding(.down, title: "Down", help: "Goes to the next line of a text, choice of a list, or field.") {
      $0.move(by: 1)
    },
    Binding(.up, title: "Up", help: "Goes to the line, choice or field before.") { $0.move(by: -1) },
  ]

  /// In a field with something wrong that can be mended.
  public static let fixBindings: [Binding<FormViewModel>] = [
    Binding(
      .function(2), title: "Fix", help: "Writes what is offered instead of a wrong expression.",
      unavailable: { $0.focused?.fix == nil ? "There is nothing to take here." : nil }
    ) { $0.takeFix() }
  ]

  /// In a form with an expression.
  public static let sheetBindings: [Binding<FormViewModel>] = [
    Binding(
      .function(3), title: "Months", help: "Shows the next 12 months with the days of runs.",
      unavailable: { $0.monthsUnavailable }
    ) { $0.openMonths() },
    Binding(
      .function(4), title: "Warnings", help: "Shows which servers read the expression how, and when it runs there.",
      unavailable: { $0.warningsUnavailable }
    ) { $0.openWarnings() },
  ]

  /// Through what follows from a field, where not all of it fits on the screen.
  static let scrollBindings: [Binding<FormWindow>] = [
    Binding(
      .pageDown, title: "More", help: "Shows what follows from the field and does not fit on the screen.",
      unavailable: { $0.form.scroll < $0.last ? nil : "" }
    ) { $0.scroll(byPages: 1) },
    Binding(
      .pageUp, title: "Back", help: "Goes back up to the field.",
      unavailable: { min($0.form.scroll, $0.last) > 0 ? nil : "" }
    ) { $0.scroll(byPages: -1) },
  ]

  /// While it is not known whether a send was carried out.
  public static let doubtBindings: [Binding<FormViewModel>] = [
    Binding(.control("r"), title: "Look again", help: "Looks once more whether the server has it.") {
      await $0.lookAgain()
    },
    Binding("s", title: "Sent", help: "You decide that it was carried out; the form closes.") {
      $0.decideItWasSent()
    },
    Binding("n", title: "Not sent", help: "You decide that it was not carried out; the form is free again.") {
      $0.decideItWasNotSent()
    },
  ]
}
