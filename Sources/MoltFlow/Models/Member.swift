public import FoundationEssentials

/// One person in a custom group.
///
/// Source: outreach guide 2.0.0, “Custom groups”; the id is known only from the vendor's script 2.1.2.
public struct Member: Equatable, Sendable {
  /// What removing by id needs; nil when the server sent none.
  public var id: String?
  /// The number as the server writes it, without a WhatsApp suffix; empty when the server sent none.
  public var phone: String
  public var name: String?
  /// When the person came into the group, where the server says it.
  public var addedAt: Date?

  public init(id: String? = nil, phone: String, name: String? = nil, addedAt: Date? = nil) {
    self.id = id
    self.phone = phone
    self.name = name
    self.addedAt = addedAt
  }
}

extension Member: ServerObject {
  static let listNames = ["members", "contacts"]
  static let objectNames = ["member"]

  /// Reads an object, or a bare string as the number.
  public init(from decoder: any Decoder) throws {
    if let phone = Scalar(decoder).text {
      self.init(phone: WhatsAppAddress.phone(phone))
      return
    }
    let fields = try Fields(decoder)
    self.init(
      id: fields.text("id", "member_id"),
      phone: fields.phone() ?? "",
      name: fields.text("name", "contact_name"),
      addedAt: fields.date("added_at", "created_at")
    )
  }
}
