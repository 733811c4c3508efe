import TerminalUI
import Testing

@testable import TerminalCurses

@Suite struct PasteDecodingTests {
  private let start = "\u{1B}[200~"
  private let end = "\u{1B}[201~"

  @Test func `a paste is one input wherever it is cut`() {
    let bytes = Array((start + "q日\u{1B}[A\u{3}x" + end + "z").utf8)

    for cut in bytes.indices {
      var decoder = InputDecoder()
      let inputs = decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...])
      #expect(inputs == [.paste("q日\u{1B}[A\u{3}x"), .key("z")], "cut after \(cut)")
    }
  }

  @Test func `a paste that comes byte by byte is one input`() {
    var decoder = InputDecoder()

    let inputs = (start + "one\rtwo" + end).utf8.flatMap { decoder.feed([$0]) }

    #expect(inputs == [.paste("one\ntwo")])
  }

  @Test(arguments: [
    ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\nb", "a\nb"), ("\r\r\n\n", "\n\n\n"), ("\r", "\n"),
  ])
  func `line ends become LF`(pasted: String, text: String) {
    var decoder = InputDecoder()

    let inputs = decoder.feed((start + pasted + end).utf8)

    #expect(inputs == [.paste(text)])
  }

  @Test func `an end marker in the text does not end the paste`() {
    var decoder = InputDecoder()

    let inputs = decoder.feed((start + "good" + end + "dq" + end + "z").utf8)

    #expect(inputs == [.paste("gooddq"), .key("z")])
  }

  @Test func `two pastes in one read stay two`() {
    var decoder = InputDecoder()

    let inputs = decoder.feed((start + "one" + end + "x" + start + "two" + end).utf8)

    #expect(inputs == [.paste("one"), .key("x"), .paste("two")])
  }

  @Test func `an empty paste is nothing`() {
    var decoder = InputDecoder()

    #expect(decoder.feed((start + end + "z").utf8) == [.key("z")])
  }

  @Test(arguments: [("a", 1_048_576), ("é", 1_048_576), ("日", 1_048_575), ("🚀", 1_048_576)])
  func `a paste is cut at a character within a mebibyte`(character: Character, bytes: Int) throws {
    let long = String(repeating: character, count: 1_100_000 / character.utf8.count)
    var decoder = InputDecoder()

    let inputs = decoder.feed((start + long + end + "z").utf8)

    try #require(inputs.count == 2)
    guard case .paste(let text) = inputs[0] else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == bytes)
    #expect(text.last == character)
    #expect(inputs[1] == .key("z"))
  }

  @Test func `a discarded paste is dropped to its end`() {
    var decoder = InputDecoder()
    let first = decoder.feed((start + "yes").utf8)

    decoder.discardPaste()
    let second = decoder.feed(("yes" + end + "z" + start + "no" + end).utf8)

    #expect(first == [])
    #expect(second == [.key("z"), .paste("no")])
  }
}
