/// A WhatsApp number the simulated account is connected with.
public struct SimulatedSession: Identifiable, Codable, Sendable {
  public let id: String
  public let name: String
  /// `stopped`, `starting`, `qr_code`, `working` or `failed`; only `working` can send.
  public internal(set) var status: String
  public let phoneNumber: String
  let createdAt: Moment

  var canSend: Bool { status == "working" }

  var json: JSON {
    [
      "id": .string(id), "name": .string(name), "status": .string(status), "phone_number": .string(phoneNumber),
      "is_business": JSON(text: "true"), "created_at": .moment(createdAt),
    ]
  }
}
