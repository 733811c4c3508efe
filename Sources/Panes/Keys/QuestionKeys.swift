public import TerminalUI
public import ViewModels

/// The keys of a question; a number that is asked for is typed.
public enum QuestionKeys {
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
