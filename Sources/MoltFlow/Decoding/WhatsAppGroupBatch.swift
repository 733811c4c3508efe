/// One item of the list of WhatsApp groups: a group, or the groups that one session knows.
struct WhatsAppGroupBatch: ServerObject {
  static let listNames = WhatsAppGroup.listNames
  static let objectNames = WhatsAppGroup.objectNames

  let groups: [WhatsAppGroup]
  /// Groups of the session that could not be read.
  let unreadable: Int

  init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder)
    guard let read = fields.items(WhatsAppGroup.self, "groups", "wa_groups") else {
      groups = [try WhatsAppGroup(from: decoder)]
      unreadable = 0
      return
    }
    let session: Session.ID? = fields.identifier("session_id")
    let name = fields.text("session_name")
    groups = read.items.map { group in
      var group = group
      group.sessionID = group.sessionID ?? session
      group.sessionName = group.sessionName ?? name
      return group
    }
    unreadable = read.unreadable
  }
}
