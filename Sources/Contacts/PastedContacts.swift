/// What a pasted text holds: one contact a line, `+15550123456, Jane Doe`, the name optional.
///
/// Blank lines and a header such as `phone,name` are skipped. Every other line is in one of `contacts`,
/// `duplicates` and `unreadable`, so that their counts add up to the lines that were meant as contacts.
public struct PastedContacts: Equatable, Sendable {
  /// In the order of the text, each number once: the first line with it wins.
  public private(set) var contacts: [Contact] = []
  /// Numbers of the lines, from 1, that repeat a number from further up.
  public private(set) var duplicates: [Int] = []
  public private(set) var unreadable: [Unreadable] = []

  /// No line was meant as a contact.
  public var isEmpty: Bool { contacts.isEmpty && duplicates.isEmpty && unreadable.isEmpty }

  public init(_ text: String) {
    var known: Set<PhoneNumber> = []
    var mayBeHeader = true
    for (offset, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let line = ContactLine(line)
      guard !line.isBlank, !(mayBeHeader && line.isHeader) else { continue }
      mayBeHeader = false

      switch PhoneNumber.reading(line.number) {
      case .failure(let reason):
        unreadable.append(Unreadable(line: offset + 1, text: line.text, reason: reason))
      case .success(let phone) where known.insert(phone).inserted:
        contacts.append(Contact(phone: phone, name: line.name))
      case .success:
        duplicates.append(offset + 1)
      }
    }
  }
}

extension PastedContacts {
  /// A person to write to.
  public struct Contact: Hashable, Sendable {
    public let phone: PhoneNumber
    public let name: String?

    public init(phone: PhoneNumber, name: String?) {
      self.phone = phone
      self.name = name
    }
  }

  /// A line that holds no phone number that can be relied on.
  public struct Unreadable: Equatable, Sendable {
    /// Counted from 1, blank lines and the header too.
    public let line: Int
    /// The line as it was pasted, without blanks around it.
    public let text: String
    public let reason: PhoneNumber.Problem

    /// One sentence for the user: where, what is wrong and the way out.
    public var message: String { "Line \(line): \(reason.message)" }
  }
}
