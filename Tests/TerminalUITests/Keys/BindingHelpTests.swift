import TerminalUI
import Testing

@Suite struct BindingHelpTests {
  private let bindings: [Binding<Int>] = [
    Binding("j", .down, title: "Down", help: "Selects the next job.") { _ in },
    Binding("|", "`", title: "Both", help: "Does both.") { _ in },
  ]

  @Test func `help lines put what keys do into one column`() {
    #expect(bindings.helpLines() == ["j, ↓  Selects the next job.", "|, `  Does both."])
  }

  @Test func `a long sentence goes on below itself`() {
    #expect(
      bindings.helpLines(width: 20) == ["j, ↓  Selects the ", "      next job.", "|, `  Does both."])
  }

  @Test func `the Markdown table takes keys that mean something in Markdown`() {
    #expect(
      bindings.markdown(heading: "Jobs") == """
        ## Jobs

        | Key | What it does |
        | --- | --- |
        | `j`, `↓` | Selects the next job. |
        | `\\|`, `` ` `` | Does both. |

        """)
  }
}
