/// A group chat on WhatsApp itself, whose participants can become a custom group.
///
/// Source: outreach guide 2.1.0, “List WhatsApp groups”, which names no field; every one is optional on the wire.
public struct WhatsAppGroup: Equatable, Sendable {
  /// WhatsApp's own address of the group, `…@g.us`.
  public var id: String
  public var name: String
  public var sessionID: Session.ID?
  public var sessionName: String?
  public var participantCount: Int?

  public init(
    id: String, name: String, sessionID: Session.ID? = nil, sessionName: String? = nil, participantCount: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.sessionID = sessionID
    self.sessionName = sessionName
    self.participantCount = participantCount
  }
}
