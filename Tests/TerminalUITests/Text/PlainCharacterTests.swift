import Testing

@testable import TerminalUI

@Suite struct PlainCharacterTests {
  private static let plain = (0...0x3000).compactMap(Unicode.Scalar.init).filter { Character($0).isPlain }

  @Test func `ASCII, Latin, the usual punctuation and the lines of boxes are plain`() {
    let ranges: [ClosedRange<UInt32>] = [0x20...0x7E, 0xA0...0x2FF, 0x2010...0x2027, 0x2500...0x257F]
    #expect(Self.plain.map(\.value) == ranges.flatMap(Array.init))
  }

  @Test func `what is plain takes one column and shows as it is`() {
    #expect(Self.plain.allSatisfy { TextWidth.columns(of: $0) == 1 })
    #expect(
      Self.plain.allSatisfy { DisplayText.part($0, isFirst: true, isJoined: false) == .base($0, columns: 1) })
  }

  @Test(arguments: ["e\u{301}", "…\u{301}", "\u{1F680}", "日", "\r\n", "\u{2028}", "\u{200F}"] as [Character])
  func `what has more than one scalar, or a width of its own, is not`(character: Character) {
    #expect(!character.isPlain)
  }
}
