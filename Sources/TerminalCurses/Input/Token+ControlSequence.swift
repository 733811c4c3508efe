import TerminalUI

nonisolated extension Token {
  /// A control sequence: ESC [, parameters, a final byte.
  ///
  /// One that is not known is dropped whole, so that none of it counts as typed.
  /// Sources: ECMA-48, 5.4; xterm control sequences, “PC-Style Function Keys”.
  init?(controlSequence bytes: ArraySlice<UInt8>) {
    let body = bytes.dropFirst(2)
    let parameters = body.prefix { (0x20..<0x40).contains($0) }
    let length = 2 + parameters.count + 1
    guard let final = body.dropFirst(parameters.count).first else { return nil }
    guard (0x40..<0x7F).contains(final) else {
      self.init(.nothing, length: length - 1)
      return
    }
    let isMouse = final == UInt8(ascii: "M") || final == UInt8(ascii: "m")
    switch (final, parameters.first) {
    case (_, UInt8(ascii: "<")?) where isMouse:
      let report = MouseReport(sgr: parameters.dropFirst(), isPress: final == UInt8(ascii: "M"))
      self.init(report?.input.map { .input($0) } ?? .nothing, length: length)
    case (UInt8(ascii: "M"), nil):
      guard body.count >= 4 else { return nil }
      self.init(MouseReport(x10: body.dropFirst().prefix(3))?.input.map { .input($0) } ?? .nothing, length: length + 3)
    case (UInt8(ascii: "~"), _):
      self.init(tilde: Self.numbers(in: parameters), length: length)
    default:
      let modifier = Self.numbers(in: parameters).dropFirst().first ?? 1
      self.init(Key(letter: final)?.modified(by: modifier), length: length)
    }
  }

  private init(tilde numbers: [Int], length: Int) {
    switch numbers.first {
    case 200: self.init(.pasteBegins, length: length)
    case let number?:
      let modifier = numbers.dropFirst().first ?? 1
      self.init(Key(tilde: number)?.modified(by: modifier), length: length)
    case nil: self.init(.nothing, length: length)
    }
  }

  /// Numbers between semicolons; what is no number, or is absurd, counts as 0.
  static func numbers(in parameters: ArraySlice<UInt8>) -> [Int] {
    parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      guard digits.count <= 6 else { return 0 }
      return Int(String(decoding: digits, as: UTF8.self)) ?? 0
    }
  }
}
