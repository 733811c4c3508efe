/// One item of the list of WhatsApp groups: a group, or the groups that one session knows.
struct WhatsAppGroupBatch: ServerObject {
  static let listNames = WhatsAppGroup.listNames
  static let objectNames = WhatsAppGroup.objectNames

  let groups: [WhatsAppGroup]

  init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder)
    guard let groups = fields.items(WhatsAppGroup.self, "groups", "wa_groups") else {
      self.groups = [try WhatsAppGroup(from: decoder)]
      return
    }
    let session: Session.ID? = fields.identifier("session_id")
    self.groups = groups.map { group in
      var group = group
      group.sessionID = group.sessionID ?? session
      return group
    }
  }
}
