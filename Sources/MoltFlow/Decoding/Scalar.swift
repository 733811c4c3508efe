import FoundationEssentials

/// A single JSON value read in whichever way it can be: no kind is a failure here.
struct Scalar {
  private let container: (any SingleValueDecodingContainer)?

  init(_ decoder: any Decoder) {
    // A decoder without a single value is one of an object or array: nothing to read.
    container = try? decoder.singleValueContainer()
  }

  /// A string, or a whole number in digits.
  var text: String? { read(String.self) ?? read(Int.self).map(String.init) }

  /// A text that is not empty.
  var filledText: String? { text.flatMap { $0.isEmpty ? nil : $0 } }

  /// A whole number from a number, a float or a numeric string; nil outside `±1e15`.
  var integer: Int? {
    if let integer = read(Int.self) { return integer.magnitude <= Self.largest ? integer : nil }
    guard let number = read(Double.self) ?? read(String.self).flatMap(Double.init) else { return nil }
    return number.magnitude <= Double(Self.largest) ? Int(number) : nil
  }

  /// A finite number from a number or a numeric string, which may end in a percent sign.
  var number: Double? {
    let text = read(String.self).map { $0.hasSuffix("%") ? String($0.dropLast()) : $0 }
    guard let number = read(Double.self) ?? text.flatMap(Double.init), number.isFinite else { return nil }
    return number
  }

  /// Any scalar as text: a number with a fraction and a flag too; nil for null.
  var shown: String? { text ?? read(Bool.self).map(String.init) ?? number.map { "\($0)" } }

  /// `true`, `false`, as a JSON value, a word, or one and zero.
  var flag: Bool? {
    if let flag = read(Bool.self) { return flag }
    switch text?.lowercased() {
    case "true", "1": return true
    case "false", "0": return false
    default: return nil
    }
  }

  private static let largest: UInt = 1_000_000_000_000_000

  private func read<Value: Decodable>(_ type: Value.Type) -> Value? {
    // Another type is no failure: the caller tries its next reading.
    try? container?.decode(type)
  }
}
