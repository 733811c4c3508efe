/// A contact as a request states it: digits and perhaps a name.
struct StatedContact: Equatable, Sendable {
  let number: UInt64
  let name: String?

  init(number: UInt64, name: String?) {
    self.number = number
    self.name = name
  }

  /// Reads `{"phone", "name"?}` at `path`, such as `members.3`.
  init(_ body: ContactBody, at path: String) throws(Refusal) {
    guard let phone = body.phone else { throw .missing("\(path).phone") }
    number = try Self.number(phone, at: "\(path).phone")
    name = body.name
  }

  /// Reads a phone number by its digits: 7 to 15 of them, whatever else is written between.
  static func number(_ phone: String, at path: String) throws(Refusal) -> UInt64 {
    let digits = phone.filter { $0.isASCII && $0.isNumber }
    guard (7...15).contains(digits.count), let number = UInt64(digits) else {
      throw .invalid(path, "is not a phone number")
    }
    return number
  }

  /// Reads a list of contacts, of which one call takes at most a thousand.
  static func list(_ bodies: [ContactBody], at path: String) throws(Refusal) -> [StatedContact] {
    guard bodies.count <= 1000 else { throw .invalid(path, "at most 1000 contacts a call") }
    var contacts: [StatedContact] = []
    for (index, body) in bodies.enumerated() {
      contacts.append(try StatedContact(body, at: "\(path).\(index)"))
    }
    return contacts
  }
}
