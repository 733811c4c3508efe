/// A WhatsApp group that one of the sessions takes part in.
struct WhatsAppGroup: Codable, Sendable {
  /// Ends in `@g.us`.
  let id: String
  let name: String
  let sessionID: String
  let participants: Range<UInt64>

  func json(sessionName: String?) -> JSON {
    [
      "wa_group_id": .string(id), "name": .string(name), "session_id": .string(sessionID),
      "session_name": .string(sessionName), "participant_count": .number(participants.count),
    ]
  }
}
