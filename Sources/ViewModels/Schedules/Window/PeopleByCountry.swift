import Contacts

/// How many people of a group have numbers of which countries.
nonisolated struct PeopleByCountry: Equatable, Sendable {
  /// By the countries that a calling code can belong to, two letters each and the main one first.
  ///
  /// Numbers of no country, or of one that is not known, stand at the empty list.
  let counts: [[String]: Int]

  var total: Int { counts.values.reduce(0, +) }

  /// Takes numbers as the server gives them, with or without `+`.
  init(phones: [String]) {
    var counts: [[String]: Int] = [:]
    // People of one group mostly have the same few codes: what a start means is looked up once.
    var known: [Substring: [String]] = [:]
    for phone in phones {
      let start = Self.isPlain(phone) ? phone.prefix(Self.start) : phone[...]
      let codes = known[start] ?? Self.countryCodes(of: phone)
      known[start] = codes
      counts[codes, default: 0] += 1
    }
    self.counts = counts
  }

  /// Characters in which a plain number's calling code ends: no code is longer, and no number as short.
  private static let start = 9

  /// It is digits, with or without `+`, as many as a number can have, so that its start tells all.
  private static func isPlain(_ phone: String) -> Bool {
    let bytes = phone.utf8
    let digits = bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes[...]
    guard start...16 ~= bytes.count, digits.first != UInt8(ascii: "0") else { return false }
    return digits.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }

  private static func countryCodes(of phone: String) -> [String] {
    let isBare = phone.first?.isNumber == true && !phone.hasPrefix("00")
    return PhoneNumber(isBare ? "+\(phone)" : phone)?.callingCode?.countries ?? []
  }
}
