extension PhoneNumber {
  /// Reads what people write and paste, or says why it is not surely one international number.
  ///
  /// Spaces, dots, dashes, brackets, slashes and invisible characters are dropped, `00` in front counts as `+`, and
  /// full-width digits count as the plain ones they are a wide form of. Other scripts' digits are refused. WhatsApp's
  /// own `digits@c.us` and `digits@s.whatsapp.net` are international without a `+`. A number without a country code
  /// is never guessed at.
  public static func reading(_ text: String) -> Result<PhoneNumber, Problem> {
    let typed = String(String.UnicodeScalarView(text.unicodeScalars.compactMap(plain)))
    guard !isShortenedBySpreadsheet(typed) else { return .failure(.shortenedBySpreadsheet) }
    guard let at = typed.firstIndex(of: "@") else { return readingDialled(typed) }

    let domain = typed[typed.index(after: at)...].lowercased()
    guard domain == "c.us" || domain == "s.whatsapp.net" else { return .failure(.otherAddress(domain: domain)) }
    let address = typed[..<at]
    return checked(address.hasPrefix("+") ? address.dropFirst() : address)
  }

  private static func readingDialled(_ typed: String) -> Result<PhoneNumber, Problem> {
    guard !typed.contains("(0)") else { return .failure(.trunkZero) }
    let compact = String(typed.unicodeScalars.filter { !"().[]/-".unicodeScalars.contains($0) })
    if compact.hasPrefix("+") { return checked(compact.dropFirst()) }
    if compact.hasPrefix("00") { return checked(compact.dropFirst(2)) }
    switch checked(compact[...]) {
    case .failure(.noDigits): return .failure(.noDigits)
    case .failure(.unexpected(let character)): return .failure(.unexpected(character))
    default: return .failure(.noCountryCode)
    }
  }

  /// The number of `digits`, which are a country code and all after it.
  private static func checked(_ digits: Substring) -> Result<PhoneNumber, Problem> {
    guard digits.contains(where: isDigit) else { return .failure(.noDigits) }
    if let other = digits.first(where: { !isDigit($0) }) { return .failure(.unexpected(other)) }
    guard digits.first != "0" else { return .failure(.zeroAfterPlus) }
    guard digits.count >= 8 else { return .failure(.tooShort(count: digits.count)) }
    guard digits.count <= 15 else { return .failure(.tooLong(count: digits.count)) }
    return .success(PhoneNumber(digits: String(digits)))
  }

  /// Whether `typed` is a number in a spreadsheet's scientific form, `4.91E+11` or `4,91E+11`.
  static func isShortenedBySpreadsheet(_ typed: some StringProtocol) -> Bool {
    guard typed.first.map(isDigit) == true else { return false }
    let parts = typed.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    let exponent = parts[1].hasPrefix("+") ? parts[1].dropFirst() : parts[1]
    return !exponent.isEmpty && exponent.allSatisfy(isDigit)
      && parts[0].allSatisfy { isDigit($0) || $0 == "." || $0 == "," }
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  /// The plain form of one scalar: wide forms narrowed, every dash a hyphen; nil for blanks and what can't be seen.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if ("!"..."~").contains(scalar) { return scalar }
    let properties = scalar.properties
    let isInvisible = properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format
    guard !properties.isWhitespace, !isInvisible else { return nil }
    if (0xFF01...0xFF5E).contains(scalar.value) { return Unicode.Scalar(scalar.value - 0xFEE0) }
    return properties.generalCategory == .dashPunctuation || scalar == "\u{2212}" ? "-" : scalar
  }
}
