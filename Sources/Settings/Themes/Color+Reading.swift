import TerminalUI

extension Color {
  /// The names of the terminal's own sixteen colours, in the terminal's order.
  static let names = plainNames + plainNames.map { "bright-" + $0 }

  private static let plainNames = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  /// The colour with that name or written `#rrggbb`; nil where it is neither.
  init?(written text: String) {
    if let index = Self.names.firstIndex(of: text) {
      self = .ansi(index)
      return
    }
    guard text.hasPrefix("#"), text.utf8.count == 7, text.dropFirst().allSatisfy(\.isHexDigit),
      let value = Int(text.dropFirst(), radix: 16)
    else { return nil }
    self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
  }
}
