import TerminalUI
import ViewModels

extension AppPane {
  /// What stays in the footer of a narrow drawer: the ways to stop what it shows, before help and quit, and out.
  private static let keptInDrawers: Set<String> = ["p Pause", "r Resume", "x Cancel", "Esc Back"]

  /// What can be pressed now, the most needed first.
  func footer(_ layout: Layout, _ formScreen: FormScreen?) -> Footer {
    if let question = console.question {
      guard !question.isActing else { return Footer([Footer.Item(text: "Wait for the server's answer", isKept: true)]) }
      return footer(of: question, isCut: QuestionDialog(question: question).isCut(in: layout.content))
    }
    if console.isHelpOpen {
      let key = console.form == nil ? "?" : "F1"
      return Footer([Footer.Item(text: "\(key) Close", isKept: true), Footer.Item(text: "↓ ↑ More")])
    }
    switch formScreen {
    case .fields(let window): return footer(of: window)
    case .months(let months):
      return Footer(
        MonthKeys.bindings.footerItems(for: months) + formHelp + [Footer.Item(text: "Esc Back", isKept: true)])
    case .warnings(let warnings):
      return Footer(
        WarningKeys.bindings.footerItems(for: warnings) + formHelp + [Footer.Item(text: "Esc Back", isKept: true)])
    case .doubt(let form):
      let help = GlobalKeys.formHelp.footerItems(for: console)
      return Footer(FormKeys.doubtBindings.footerItems(for: form) + help)
    case nil:
      let items = (paneBindings + GlobalKeys.bindings).footerItems(for: console)
      guard console.isDrawerOpen else { return Footer(items) }
      return Footer(items.map { Self.keptInDrawers.contains($0.text) ? Footer.Item(text: $0.text, isKept: true) : $0 })
    }
  }

  /// Kept on the narrowest screen: in a form `?` types itself, so nothing else tells the keys.
  private var formHelp: [Footer.Item] {
    GlobalKeys.formHelp.footerItems(for: console).map { Footer.Item(text: $0.text, isKept: true) }
  }

  private func footer(of window: FormWindow) -> Footer {
    let form = window.form
    let leave = Footer.Item(text: "Esc Leave", isKept: true)
    let action = Footer.Item(text: "^S \(form.action)")
    let fix = FormKeys.fixBindings.footerItems(for: form)
    let more = FormKeys.scrollBindings.footerItems(for: window)
    let sheets = FormKeys.sheetBindings.footerItems(for: form)
    let fields = FormKeys.bindings.footerItems(for: form).dropFirst().prefix(2)
    return Footer([action] + fix + more + fields.prefix(1) + sheets + formHelp + fields.dropFirst() + [leave])
  }

  /// What answers a question; first its rest is read where not all of it shows.
  private func footer(of question: Confirmation, isCut: Bool) -> Footer {
    let back = Footer.Item(text: "Esc Back", isKept: true)
    let readOn = Footer.Item(text: "↑ ↓ Read on")
    let isForYes = question.answer == .yes
    var keys =
      isForYes ? QuestionKeys.yesBindings.footerItems(for: console) : QuestionKeys.bindings.footerItems(for: question)
    guard question.isRead || !isCut else { return Footer([readOn] + (isForYes ? keys.dropFirst() : []) + [back]) }
    if isCut { keys.insert(readOn, at: 1) }
    return Footer(keys + [back])
  }
}
