/// A phone number in E.164: `+`, a country code and the rest, 8–15 digits in all; equal by digits.
///
/// Source: ITU-T E.164, section 6.2.
public struct PhoneNumber: Hashable, Sendable {
  /// The country code and all after it, without `+`: `15550123456`.
  public let digits: String

  /// Reads what people write and paste; nil where it is not surely one international number.
  public init?(_ text: String) {
    guard case .success(let number) = Self.reading(text) else { return nil }
    self = number
  }

  init(digits: String) { self.digits = digits }
}

extension PhoneNumber: CustomStringConvertible {
  /// The number as it is sent: `+15550123456`.
  public var description: String { "+\(digits)" }

  /// The number for logs and exports that must not tell it: `+1555…456`; four digits at least are left out.
  public var masked: String { "+\(digits.prefix(min(4, digits.count - 7)))…\(digits.suffix(3))" }
}
