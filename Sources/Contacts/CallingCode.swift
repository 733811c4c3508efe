/// The digits at the start of an international number that tell which countries it can belong to.
public struct CallingCode: Hashable, Sendable {
  /// The country code, and more digits where only these tell its countries apart: `49`, `1876`, `35818`.
  public let digits: String
  /// Two letters of ISO 3166-1 each, such as `DE`, the main country first.
  ///
  /// None for satellites, freephone and whatever else belongs to no country. Kosovo, which ISO 3166-1 does not list,
  /// is `XK`, the code it leaves to its users for this.
  public let countries: [String]
}

extension CallingCode {
  /// The longest code that `digits`, an international number without `+`, begin with; nil for a code of nobody.
  init?(startOf digits: String) {
    let candidates = (1...Self.longest).reversed().lazy.map { String(digits.prefix($0)) }
    guard let found = candidates.compactMap({ Self.byDigits[$0] }).first else { return nil }
    self = found
  }

  private static let byDigits = Dictionary(rows.map { ($0.digits, $0) }) { first, _ in first }

  private static let longest = byDigits.keys.map(\.count).max() ?? 1
}

extension PhoneNumber {
  /// The code the number begins with; nil where that is assigned to nobody.
  public var callingCode: CallingCode? { CallingCode(startOf: digits) }
}
