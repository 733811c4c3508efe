extension WhatsAppGroup: ServerObject {
  static let listNames = ["groups", "wa_groups"]
  static let objectNames = ["group", "wa_group"]

  public init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder)
    let ids = ["wa_group_id", "id", "jid", "group_id"].compactMap { fields.address($0) }
    guard let id = ids.first(where: { $0.hasSuffix("@g.us") }) ?? ids.first else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no group id"))
    }
    self.init(
      id: id,
      name: fields.text("name", "subject") ?? "",
      sessionID: fields.identifier("session_id"),
      sessionName: fields.text("session_name"),
      participantCount: fields.count("participant_count", "participants_count", "member_count", "size")
        ?? fields.items(Anything.self, "participants")?.count
    )
  }
}

extension Fields {
  /// A WhatsApp address: a string, or an object that holds one as `_serialized`.
  fileprivate func address(_ name: String) -> String? {
    if let text = text(name) { return text }
    guard isObject(name) else { return nil }
    return (try? container.decode(Serialized.self, forKey: Name(name)))?.text
  }
}

/// WhatsApp's address as an object.
private struct Serialized: Decodable {
  let text: String
  enum CodingKeys: String, CodingKey { case text = "_serialized" }
}
