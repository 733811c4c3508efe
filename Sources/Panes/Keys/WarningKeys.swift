public import TerminalUI
import ViewModels

/// The keys of the warnings about an expression over a form; Esc closes them too.
public enum WarningKeys {
  public static let bindings: [Binding<WarningWindow>] = [
    Binding(.down, "j", title: "More", help: "Goes a line down.", unavailable: { $0.canGoDown ? nil : "" }) {
      $0.scroll(by: 1)
    },
    Binding(.up, "k", title: "Back", help: "Goes a line up.", unavailable: { $0.canGoUp ? nil : "" }) {
      $0.scroll(by: -1)
    },
    Binding(
      .pageDown, title: "Page down", help: "Shows the next screen.", unavailable: { $0.canGoDown ? nil : "" }
    ) { $0.scroll(byPages: 1) },
    Binding(.pageUp, title: "Page up", help: "Shows the screen before.", unavailable: { $0.canGoUp ? nil : "" }) {
      $0.scroll(byPages: -1)
    },
    Binding(.home, "g", title: "First", help: "Goes to the first line.", unavailable: { $0.canGoUp ? nil : "" }) {
      $0.scroll(by: -$0.rows.count)
    },
    Binding(.end, "G", title: "Last", help: "Goes to the last line.", unavailable: { $0.canGoDown ? nil : "" }) {
      $0.scroll(by: $0.rows.count)
    },
    Binding(.function(4), title: "Close", help: "Closes the warnings.") { $0.form.closeSheet() },
  ]
}
