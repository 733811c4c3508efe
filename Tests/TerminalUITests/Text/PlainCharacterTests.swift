import Testing

@testable import TerminalUI

@Suite struct PlainCharacterTests {
  private static let plain = (0...0x10FFFF).compactMap(Unicode.Scalar.init).filter(\.isPlain)

  @Test func `ASCII, Latin, the usual punctuation, arrows and the lines and shapes of boxes are plain`() {
    let ranges: [ClosedRange<UInt32>] = [0x20...0x7E, 0xA0...0x2FF, 0x2010...0x2027, 0x2190...0x21FF, 0x2500...0x25FC]
    #expect(Self.plain.map(\.value) == ranges.flatMap(Array.init))
  }

  @Test func `each of them is a character of its own beside any other`() {
    let text = Self.plain.reduce(into: "") { $0.unicodeScalars.append(contentsOf: [$1, "a", $1, "é", $1]) }

    #expect(text.count == 5 * Self.plain.count)
  }

  @Test func `what is plain takes one column and shows as it is`() {
    #expect(Self.plain.allSatisfy { TextWidth.columns(of: $0) == 1 })
    #expect(
      Self.plain.allSatisfy { DisplayText.part($0, isFirst: true, isJoined: false) == .base($0, columns: 1) })
  }

  @Test(
    arguments: ["e\u{301}", "…\u{301}", "↔\u{FE0F}", "\u{1F680}", "日", "\r\n", "\u{2028}", "\u{200F}"] as [Character])
  func `what has more than one scalar, or a width of its own, is not`(character: Character) {
    #expect(character.plainScalar == nil)
  }
}
