import TerminalUI

/// What a terminal says of the mouse.
///
/// Source: xterm control sequences, “Mouse Tracking”.
nonisolated struct MouseReport: Equatable {
  /// Lines that a notch of the wheel scrolls.
  static let linesPerNotch = 3

  private let button: Int
  private let isPress: Bool
  private let position: Position

  /// The parameters of mode 1006: button, column and row, both from 1, between semicolons.
  init?(sgr parameters: ArraySlice<UInt8>, isPress: Bool) {
    let numbers = Token.numbers(in: parameters)
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    button = numbers[0]
    self.isPress = isPress
    position = Position(x: numbers[1] - 1, y: numbers[2] - 1)
  }

  /// The three bytes of a terminal that knows only mode 1000, each 32 too large.
  init?(x10 bytes: ArraySlice<UInt8>) {
    let numbers = bytes.map { Int($0) - 32 }
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    button = numbers[0]
    isPress = numbers[0] & 0b11 != 3
    position = Position(x: numbers[1] - 1, y: numbers[2] - 1)
  }

  /// A click of the left button or a turn of the wheel, whatever modifier keys are held; nil for all else.
  var input: Input? {
    guard isPress else { return nil }
    switch button & ~0b1_1100 {
    case 0: return .click(position)
    case 64: return .wheel(lines: -Self.linesPerNotch, at: position)
    case 65: return .wheel(lines: Self.linesPerNotch, at: position)
    default: return nil
    }
  }
}
