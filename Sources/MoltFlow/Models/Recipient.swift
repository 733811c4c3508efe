public import FoundationEssentials

/// What became of one recipient of a bulk-send job.
///
/// No document gives the fields; every one is optional on the wire.
public struct Recipient: Equatable, Sendable {
  public var id: String?
  /// The number as the server writes it, without a WhatsApp suffix; empty when the server sent none.
  public var phone: String
  public var name: String?
  /// The server's own word, for display; empty when the server sent none.
  public var status: String
  public var sentAt: Date?
  /// Why it failed, in the server's words.
  public var reason: String?

  public init(
    id: String? = nil, phone: String, name: String? = nil, status: String, sentAt: Date? = nil, reason: String? = nil
  ) {
    self.id = id
    self.phone = phone
    self.name = name
    self.status = status
    self.sentAt = sentAt
    self.reason = reason
  }

  /// The group the server's word falls into.
  public var state: State { State(word: status) }
}

extension Recipient: ServerObject {
  static let listNames = ["recipients"]
  static let objectNames = ["recipient"]

  public init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder)
    self.init(
      id: fields.text("id", "recipient_id"),
      phone: fields.phone() ?? "",
      name: fields.text("name", "contact_name"),
      status: fields.text("status", "state", "delivery_status") ?? "",
      sentAt: fields.date("sent_at"),
      reason: fields.text("error", "error_message", "failure_reason")
    )
  }
}
