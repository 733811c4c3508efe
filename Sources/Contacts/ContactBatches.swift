/// Contacts cut, in order, into the calls that add them to a group.
public struct ContactBatches: Equatable, Sendable {
  /// The most contacts one call takes.
  public static let largest = 1_000

  /// One element a call; none of them is empty.
  public let calls: [[PastedContacts.Contact]]

  /// Cuts `contacts` into calls of at most `size`, which is above zero.
  public init(_ contacts: [PastedContacts.Contact], size: Int = largest) {
    calls = stride(from: 0, to: contacts.count, by: size).map { start in
      Array(contacts[start..<min(start + size, contacts.count)])
    }
  }
}
