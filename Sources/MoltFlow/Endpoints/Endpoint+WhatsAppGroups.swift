extension Endpoint where Response == Listing<WhatsAppGroup> {
  /// The group chats of all connected sessions.
  ///
  /// Reply: groups, maybe nested by session; their fields are not documented, see ``WhatsAppGroup``. Fails as every
  /// request may. Source: outreach guide 2.1.0, “List WhatsApp groups”.
  public static var whatsAppGroups: Self {
    Self(.whatsAppGroups) { data throws(DecodingFailure) in
      let batches = try ServerJSON(data).decode(Listing<WhatsAppGroupBatch>.self)
      let unreadable = batches.items.reduce(batches.unreadable) { $0 + $1.unreadable }
      return Listing(items: batches.items.flatMap(\.groups), unreadable: unreadable, hasMore: batches.hasMore)
    }
  }
}

extension Endpoint where Response == CustomGroup? {
  /// Makes a group of the participants of WhatsApp groups, each taken with the session that knows it.
  ///
  /// Request: `{"name", "wa_groups": [{"wa_group_id": "…@g.us", "session_id"}]}`. Reply: not documented, likely 201 and
  /// the group; nil unless it is, so list the groups. Fails with ``APIError/planLimit(detail:)`` at the plan's number
  /// of groups, ``APIError/conflict(detail:)`` for a session that is not connected,
  /// ``APIError/invalid(fields:detail:)``. Source: outreach guide 2.1.0, “Create group from WhatsApp groups”.
  public static func createGroupFromWhatsApp(name: String, groups: [(id: String, session: Session.ID)]) -> Self {
    let sources = groups.map { group in
      JSONText.object(("wa_group_id", .string(group.id)), ("session_id", .string(group.session.rawValue)))
    }
    let body = JSONText.object(("name", .string(name)), ("wa_groups", .array(sources)))
    return change(.createGroupFromWhatsApp, body: body) { !$0.name.isEmpty }
  }
}
