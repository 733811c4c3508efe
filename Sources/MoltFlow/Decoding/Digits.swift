/// The rest of a text of digits and signs, taken from the left.
struct Digits {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = Substring(text).utf8 }

  var isEmpty: Bool { rest.isEmpty }

  /// Takes the next character if it is one of `characters`.
  mutating func take(_ characters: UnicodeScalar...) -> Bool {
    guard let next = rest.first, characters.contains(UnicodeScalar(next)) else { return false }
    rest.removeFirst()
    return true
  }

  /// Takes exactly `length` digits.
  mutating func number(_ length: Int) -> Int? {
    var value = 0
    for _ in 0..<length {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// Takes all digits that follow, as what stands after a decimal point.
  mutating func fraction() -> Double {
    var value = 0.0
    var unit = 0.1
    while let digit = digit() {
      value += Double(digit) * unit
      unit /= 10
    }
    return value
  }

  private mutating func digit() -> Int? {
    guard let next = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) else { return nil }
    rest.removeFirst()
    return Int(next - UInt8(ascii: "0"))
  }
}
