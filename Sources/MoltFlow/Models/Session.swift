public import FoundationEssentials

/// One WhatsApp number connected to the account; messages go out through it.
///
/// Source: platform reference 2.0.0, “Sessions”.
public struct Session: Equatable, Identifiable, Sendable {
  public typealias ID = Identifier<Session>

  public let id: ID
  public var name: String
  public var status: Status
  /// The paired number as the server writes it; nil until a phone is paired.
  public var phoneNumber: String?
  /// Whether the number is one of WhatsApp Business; nil when the server did not say.
  public var isBusiness: Bool?
  public var createdAt: Date?

  public init(
    id: ID, name: String, status: Status, phoneNumber: String? = nil, isBusiness: Bool? = nil, createdAt: Date? = nil
  ) {
    self.id = id
    self.name = name
    self.status = status
    self.phoneNumber = phoneNumber
    self.isBusiness = isBusiness
    self.createdAt = createdAt
  }

  /// Only a working session can send.
  public var canSend: Bool { status == .working }
}

extension Session: ServerObject {
  static let listNames = ["sessions"]
  static let objectNames = ["session"]

  public init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder)
    self.init(
      id: try fields.id(),
      name: fields.text("name") ?? "",
      status: fields.word("status") ?? .other(""),
      phoneNumber: fields.phone("phone_number", "phone"),
      isBusiness: fields.flag("is_business"),
      createdAt: fields.date("created_at")
    )
  }
}
