public import TerminalUI
import ViewModels

/// The keys of the months over a form; Esc closes them too.
public enum MonthKeys {
  public static let bindings: [Binding<MonthWindow>] = [
    Binding(
      .down, "j", title: "Later", help: "Shows the months that follow.", unavailable: { $0.canGoDown ? nil : "" }
    ) { $0.scroll(by: 1) },
    Binding(.up, "k", title: "Earlier", help: "Goes back in the months.", unavailable: { $0.canGoUp ? nil : "" }) {
      $0.scroll(by: -1)
    },
    Binding(
      .pageDown, title: "Page later", help: "Shows the next screen of months.",
      unavailable: { $0.canGoDown ? nil : "" }
    ) { $0.scroll(byPages: 1) },
    Binding(
      .pageUp, title: "Page earlier", help: "Shows the screen of months before.",
      unavailable: { $0.canGoUp ? nil : "" }
    ) { $0.scroll(byPages: -1) },
    Binding(.home, "g", title: "First", help: "Goes to this month.", unavailable: { $0.canGoUp ? nil : "" }) {
      $0.scroll(by: -$0.rows.count)
    },
    Binding(.end, "G", title: "Last", help: "Goes to the last of the months.", unavailable: { $0.canGoDown ? nil : "" })
    { $0.scroll(by: $0.rows.count) },
    Binding(.function(3), title: "Close", help: "Closes the months.") { $0.form.closeSheet() },
  ]
}
