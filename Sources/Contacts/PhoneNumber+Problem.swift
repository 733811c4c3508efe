extension PhoneNumber {
  /// Why a text is not surely one international number.
  public enum Problem: Error, Hashable, Sendable {
    /// There is no digit in it.
    case noDigits
    /// It has neither `+` nor `00` in front, so that its country would have to be guessed.
    case noCountryCode
    /// A country code never begins with 0, and this one does.
    case zeroAfterPlus
    /// It has `(0)` in it, which is dialled only inside the country.
    case trunkZero
    /// A spreadsheet wrote it as `4.91E+11`; its last digits are gone.
    case shortenedBySpreadsheet
    /// It has fewer than 8 digits; `count` of them.
    case tooShort(count: Int)
    /// It has more than 15 digits; `count` of them.
    case tooLong(count: Int)
    /// It is a WhatsApp address of something else than a person's number, such as a group (`@g.us`).
    case otherAddress(domain: String)
    /// It holds a character that no phone number has.
    case unexpected(Character)
  }
}

extension PhoneNumber.Problem {
  /// One sentence for the user: what is wrong and the way out.
  public var message: String {
    switch self {
    case .noDigits:
      "There is no phone number here; write the number first, then the name."
    case .noCountryCode:
      "Write the number with + and its country code in front, such as +15550123456."
    case .zeroAfterPlus:
      "No country code begins with 0; check the digits after the +."
    case .trunkZero:
      "The (0) is dialled only inside the country; leave it out."
    case .shortenedBySpreadsheet:
      "A spreadsheet shortened the number and its last digits are lost; format that column as text and copy it again."
    case .tooShort(let count):
      "The number has \(count) \(count == 1 ? "digit" : "digits"); at least 8 are needed."
    case .tooLong(let count):
      "The number has \(count) digits; at most 15 are allowed."
    case .otherAddress(let domain):
      "An address that ends in @\(domain) is not a person's phone number; leave it out."
    case .unexpected(let character):
      "“\(character)” does not belong in a phone number; write one number with the digits 0–9."
    }
  }
}
