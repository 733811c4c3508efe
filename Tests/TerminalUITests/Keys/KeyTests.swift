import TerminalUI
import Testing

@Suite struct KeyTests {
  @Test(
    arguments: [
      ("p", "p"), (" ", "Space"), (.control("r"), "^R"), (.function(2), "F2"), (.up, "↑"), (.down, "↓"), (.left, "←"),
      (.right, "→"), (.wordLeft, "^←"), (.wordRight, "^→"), (.home, "Home"), (.end, "End"), (.pageUp, "PgUp"),
      (.pageDown, "PgDn"), (.enter, "⏎"), (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"),
      (.backspace, "Bksp"), (.delete, "Del"),
    ] as [(Key, String)])
  func `a key has one name, and is found by it`(key: Key, label: String) {
    #expect(key.label == label)
    #expect(Key(label: label) == key)
  }

  @Test(arguments: ["", "F0", "F99", "F+1", "^é", "Return", "pp", "\u{200B}"])
  func `what names no key is refused`(label: String) {
    #expect(Key(label: label) == nil)
  }

  @Test(arguments: [("F", "F"), ("^", "^"), ("^r", .control("r"))] as [(String, Key)])
  func `a sign that starts other names is also a key`(label: String, key: Key) {
    #expect(Key(label: label) == key)
  }
}
