import TerminalUI
import Testing

@testable import TerminalCurses

@Suite struct EscapeKeyTests {
  @Test func `an escape alone is the Escape key once nothing follows`() {
    var decoder = InputDecoder()

    let atOnce = decoder.feed("\u{1B}".utf8)
    let isUndecided = decoder.isUndecided
    let later = decoder.settle()

    #expect(atOnce == [])
    #expect(isUndecided)
    #expect(later == [.key(.escape)])
    #expect(!decoder.isUndecided)
  }

  @Test func `two escapes are the Escape key twice`() {
    var decoder = InputDecoder()
    let atOnce = decoder.feed("\u{1B}\u{1B}".utf8)

    let inputs = decoder.settle() + decoder.settle() + decoder.settle()

    #expect(atOnce == [])
    #expect(inputs == [.key(.escape), .key(.escape)])
  }

  @Test(
    arguments: [("q", .character("q")), ("\u{1B}[A", .up), ("é", .character("é")), ("\t", .tab)] as [(String, Key)])
  func `an escape before another key is the Escape key and that`(bytes: String, key: Key) {
    var decoder = InputDecoder()

    let inputs = decoder.feed(("\u{1B}" + bytes).utf8)

    #expect(inputs == [.key(.escape), .key(key)])
  }

  @Test func `half a sequence waits for the rest however long it takes`() {
    var decoder = InputDecoder()

    let first = decoder.feed("\u{1B}[1;".utf8)
    let isUndecided = decoder.isUndecided
    let second = decoder.feed("5D".utf8)

    #expect(first == [])
    #expect(!isUndecided)
    #expect(second == [.key(.wordLeft)])
  }

  @Test func `a key pressed in the middle of a sequence is not lost`() {
    var decoder = InputDecoder()

    let inputs = decoder.feed("\u{1B}[12\u{1B}[A\u{1B}[\r".utf8)

    #expect(inputs == [.key(.up), .key(.enter)])
  }
}
