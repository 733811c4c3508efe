import TerminalTesting
import Testing

@Suite("End to end: painting") struct PaintingTests {
  @Test func `wide characters take two columns and marks none`() throws {
    let fixture = try Fixture()

    #expect(fixture.terminal.line(1) == "日本語|e\u{301}|")
    #expect(fixture.terminal.cell(x: 0, y: 1).width == 2)
    #expect(fixture.terminal.cell(x: 2, y: 1).text == "本")
  }

  @Test func `a row that changes beside, into and out of wide characters is as it should be`() throws {
    let fixture = try Fixture()
    let texts = ["a日b", "日ab", "ab日", "abcd", "日本", "x"]

    for (place, text) in texts.enumerated() {
      fixture.terminal.send("\u{1b}[200~\(text)\u{1b}[201~")
      let words = texts[...place].enumerated().map { "\($0 + 1) paste \($1.count) \($1)" }
      try fixture.terminal.wait(for: "each row") { terminal in
        words.reversed().enumerated().allSatisfy { terminal.line(4 + $0) == $1 }
      }
    }
  }

  @Test func `a theme's attributes reach the screen`() throws {
    let fixture = try Fixture()

    #expect(fixture.terminal.cell(x: 0, y: 0).isBold)
    #expect(fixture.terminal.cell(x: 79, y: 22).isReverse)
    #expect(!fixture.terminal.cell(x: 0, y: 1).isBold)
  }

  @Test func `the bottom right corner can be written, and nothing scrolls`() throws {
    let fixture = try Fixture()

    #expect(fixture.terminal.line(23) == String(repeating: " ", count: 78) + "本")
    #expect(fixture.terminal.line(0).hasPrefix("ready"))
  }

  @Test func `the cursor is hidden unless the canvas has one`() throws {
    let fixture = try Fixture()
    let wasOn = fixture.terminal.isOn(mode: 25)

    fixture.terminal.send("C")
    try fixture.terminal.wait(for: "cursor on the mark") { $0.isOn(mode: 25) && $0.cursor == (7, 1) }
    fixture.terminal.send("C")

    #expect(!wasOn)
    try fixture.terminal.wait(for: "no cursor") { !$0.isOn(mode: 25) }
  }

  @Test func `a canvas that is already shown sends nothing`() throws {
    let fixture = try Fixture()
    fixture.terminal.send("x")
    try fixture.terminal.wait(for: "1 key x")
    let before = fixture.terminal.output.count

    fixture.terminal.send("Py")
    try fixture.terminal.wait(for: "2 key y")

    #expect(fixture.terminal.output.count - before < 100)
  }

  @Test func `another theme recolours what stands on the screen`() throws {
    let fixture = try Fixture()

    fixture.terminal.send("T")

    try fixture.terminal.wait(for: "red text") { $0.cell(x: 6, y: 1).foreground == [255, 0, 0] }
  }

  @Test func `a resized window is painted anew`() throws {
    let fixture = try Fixture()

    fixture.terminal.resize(columns: 100, rows: 12)
    try fixture.terminal.wait(for: "ready 100x12")
    fixture.terminal.resize(columns: 40, rows: 30)
    try fixture.terminal.wait(for: "ready 40x30")

    try fixture.terminal.wait(for: "the corner") { $0.cell(x: 38, y: 29).text == "本" }
    #expect(fixture.terminal.line(1) == "日本語|e\u{301}|")
  }
}
