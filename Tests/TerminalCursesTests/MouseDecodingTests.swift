import TerminalUI
import Testing

@testable import TerminalCurses

@Suite struct MouseDecodingTests {
  @Test(
    arguments: [
      ("[<0;1;1M", .click(Position(x: 0, y: 0))), ("[<0;300;50M", .click(Position(x: 299, y: 49))),
      ("[<16;3;4M", .click(Position(x: 2, y: 3))), ("[<64;3;4M", .wheel(lines: -3, at: Position(x: 2, y: 3))),
      ("[<65;3;4M", .wheel(lines: 3, at: Position(x: 2, y: 3))), ("[M !!", .click(Position(x: 0, y: 0))),
      ("[Ma$%", .wheel(lines: 3, at: Position(x: 3, y: 4))),
    ] as [(String, Input)])
  func `a report is a click or a turn of the wheel`(tail: String, input: Input) {
    var decoder = InputDecoder()

    #expect(decoder.feed(("\u{1B}" + tail).utf8) == [input])
  }

  @Test(arguments: ["[<0;3;4m", "[<1;3;4M", "[<2;3;4M", "[<32;3;4M", "[<66;3;4M", "[<0;0;4M", "[<0;3M", "[M#!!"])
  func `releases, other buttons and nonsense are nothing`(tail: String) {
    var decoder = InputDecoder()

    #expect(decoder.feed(("\u{1B}" + tail + "z").utf8) == [.key("z")])
  }
}
