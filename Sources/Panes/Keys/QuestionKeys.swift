public import TerminalUI
public import ViewModels

/// The keys of a question, beside Esc.
public enum QuestionKeys {
  /// Those of a question for `y`.
  public static let yesBindings: [Binding<ConsoleViewModel>] = [
    Binding("y", title: "Yes", help: "Confirms, once all of it was in sight.") { await $0.question?.type("y") },
    Binding("n", title: "No", help: "Goes back, as Esc does.") { if $0.question?.takesNo == true { $0.back() } },
  ]

  /// Those of a question for a number, which is typed.
  public static let bindings: [Binding<Confirmation>] = [
    Binding(.enter, title: "Confirm", help: "Confirms, once the number that is asked for stands there.") {
      await $0.submit()
    },
    Binding(.backspace, title: "Delete left", help: "Deletes the last digit.") { question in
      question.edit { $0.deleteBackward() }
    },
    Binding(.control("u"), title: "Clear", help: "Deletes what is typed.") { question in question.edit { $0.clear() } },
  ]
}
