import TerminalUI
import Testing

@MainActor @Suite struct FooterTests {
  private struct Model { var isRunning = true }

  private let bindings: [Binding<Model>] = [
    Binding("p", title: "Pause", help: "Pauses.", unavailable: { $0.isRunning ? nil : "It is paused." }) { _ in },
    Binding("r", title: "Resume", help: "Resumes.", unavailable: { $0.isRunning ? "It is running." : nil }) { _ in },
    Binding("?", title: "Help", help: "Shows the keys.") { _ in },
    Binding("q", .control("c"), title: "Quit", help: "Quits.") { _ in },
    Binding(.control("l"), title: "Repaint", help: "Paints the screen again.") { _ in },
  ]

  @Test(arguments: [
    (80, "p Pause  ? Help  q Quit  ^L Repaint"), (35, "p Pause  ? Help  q Quit  ^L Repaint"),
    (34, "p Pause  ? Help  q Quit"), (22, "? Help  q Quit"), (13, "? Help"), (5, ""),
  ])
  func `a narrow footer drops its last commands but keeps help and quit`(width: Int, text: String) {
    #expect(bindings.footer(for: Model(), width: width) == text)
  }

  @Test func `a command that can't run leaves the footer and says why`() {
    let paused = Model(isRunning: false)

    #expect(bindings.footer(for: paused) == "r Resume  ? Help  q Quit  ^L Repaint")
    #expect(bindings[0].unavailableReason(for: paused) == "It is paused.")
    #expect(bindings[1].unavailableReason(for: paused) == nil)
  }

  @Test func `tables of several models make one footer`() {
    let global = [Binding<String>("1", title: "Groups", help: "Shows the groups.") { _ in }]

    let footer = Footer(bindings.footerItems(for: Model()) + global.footerItems(for: "app"))

    #expect(footer.text(width: 36) == "p Pause  ? Help  q Quit  ^L Repaint")
    #expect(footer.text(width: 80) == "p Pause  ? Help  q Quit  ^L Repaint  1 Groups")
  }
}
