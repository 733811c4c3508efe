import CNCurses
import TerminalUI
import Testing

@Suite struct WidthTableTests {
  /// ncurses measures text by the C library: where the two differ, a row would shift.
  ///
  /// By planes of Unicode; those left out have no characters but private ones.
  @Test(arguments: [0, 1, 2, 3, 14])
  func `the width table says what the C library says of what a canvas shows for a scalar`(plane: UInt32) {
    #expect(curses_use_utf8())

    let wrong = (plane << 16..<(plane + 1) << 16).compactMap(Unicode.Scalar.init).filter { scalar in
      let shown = DisplayText.sanitised(String(scalar))
      let columns = shown.unicodeScalars.reduce(0) { $0 + Int(curses_width(Int32($1.value))) }
      return columns != TextWidth.columns(of: String(scalar))
    }

    #expect(wrong == [])
  }

  @Test func `the width table says what the C library says of every scalar`() {
    #expect(curses_use_utf8())

    let wrong = (UInt32(0x20)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      Int(curses_width(Int32(scalar.value))) != TextWidth.columns(of: scalar) ?? -1
    }

    #expect(wrong == [])
  }
}
