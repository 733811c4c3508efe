/// A person known to one of the account's sessions.
///
/// Source: outreach guide 2.0.0, “List contacts”, which names no field; every one is optional on the wire.
public struct Contact: Equatable, Sendable {
  /// The number as the server writes it, without a WhatsApp suffix; empty when the server sent none.
  public var phone: String
  public var name: String?
  /// The session that knows the person, where the server says it; the first, where it names several.
  public var sessionID: Session.ID?

  public init(phone: String, name: String? = nil, sessionID: Session.ID? = nil) {
    self.phone = phone
    self.name = name
    self.sessionID = sessionID
  }
}

extension Contact: ServerObject {
  static let listNames = ["contacts"]
  static let objectNames = ["contact"]

  public init(from decoder: any Decoder) throws {
    if let phone = Scalar(decoder).text {
      self.init(phone: WhatsAppAddress.phone(phone))
      return
    }
    let fields = try Fields(decoder)
    let address = fields.text("id").flatMap { $0.hasSuffix("@c.us") ? WhatsAppAddress.phone($0) : nil }
    self.init(
      phone: fields.phone() ?? address ?? "",
      name: fields.text("name", "contact_name", "push_name", "display_name"),
      sessionID: fields.identifier("session_id") ?? fields.items(Session.ID.self, "session_ids")?.items.first
    )
  }
}
