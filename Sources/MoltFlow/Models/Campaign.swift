/// How the messages of a bulk-send job fared.
///
/// Source: platform reference 2.9.0, “Campaign analytics”, which tells of a delivery rate, a breakdown of failures,
/// messages per minute and a state for each contact, but names no field. So what is not known by name is a ``Fact``.
public struct Campaign: Equatable, Sendable {
  /// Recipients that failed for one reason.
  public struct Failure: Equatable, Sendable {
    /// In the server's words.
    public var reason: String
    public var count: Int?

    public init(reason: String, count: Int? = nil) {
      self.reason = reason
      self.count = count
    }
  }

  /// As the server wrote it: whether it is a fraction or in percent is not known.
  public var deliveryRate: String?
  /// As the server wrote it.
  public var messagesPerMinute: String?
  public var failures: [Failure]
  public var contacts: [Recipient]
  /// All else the server says, in the order of the names.
  public var facts: [Fact]

  public init(
    deliveryRate: String? = nil, messagesPerMinute: String? = nil, failures: [Failure] = [],
    contacts: [Recipient] = [], facts: [Fact] = []
  ) {
    self.deliveryRate = deliveryRate
    self.messagesPerMinute = messagesPerMinute
    self.failures = failures
    self.contacts = contacts
    self.facts = facts
  }
}
