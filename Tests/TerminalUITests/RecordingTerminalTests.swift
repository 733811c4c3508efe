import TerminalUI
import TestSupport
import Testing

@MainActor @Suite struct RecordingTerminalTests {
  @Test func `frames that change nothing are not counted`() {
    let terminal = RecordingTerminal(size: Size(columns: 3, rows: 1))
    let blank = Canvas(size: terminal.size)
    var drawn = blank
    drawn.write("abc", x: 0, y: 0)

    for canvas in [blank, blank, drawn, drawn, blank] { terminal.present(canvas) }

    #expect(terminal.canvases == [blank, drawn, blank])
    #expect(terminal.frameCount == 3)
    #expect(terminal.skippedFrames == 2)
  }

  @Test func `what is typed is read once, in order`() {
    let terminal = RecordingTerminal()
    terminal.press("j", .enter)
    terminal.type(.paste("hi"), .wheel(lines: 3, at: Position(x: 1, y: 2)))

    let input = terminal.pendingInput()

    #expect(input == [.key("j"), .key(.enter), .paste("hi"), .wheel(lines: 3, at: Position(x: 1, y: 2))])
    #expect(terminal.pendingInput().isEmpty)
  }
}
