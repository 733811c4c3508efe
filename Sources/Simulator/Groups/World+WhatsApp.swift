extension World {
  /// Everyone the sessions know, each number once.
  func listContacts(_ page: Page) -> Answer {
    page.answer(contacts.numbers, "contacts") { number in
      ["phone": .string("+\(number)"), "name": .string(contacts.name(of: number))]
    }
  }

  /// The WhatsApp groups of the sessions that are working.
  func listWhatsAppGroups(_ page: Page) -> Answer {
    let working = sessions.filter(\.canSend)
    let found = whatsAppGroups.compactMap { group in
      working.first { $0.id == group.sessionID }.map { group.json(sessionName: $0.name) }
    }
    return page.answer(found, "groups") { $0 }
  }

  mutating func createGroupFromWhatsApp(_ body: FromWhatsAppBody) throws(Refusal) -> Answer {
    let name = try Self.name(body.name)
    guard let sources = body.sources, !sources.isEmpty else { throw .missing("wa_groups") }
    var roster = Roster()
    for (index, source) in sources.enumerated() {
      let group = whatsAppGroups.first { $0.id == source.groupID && $0.sessionID == source.sessionID }
      guard let group else { throw .invalid("wa_groups.\(index)", "no such WhatsApp group in this session") }
      roster.add(group.participants.map { StatedContact(number: $0, name: Person.name(of: $0)) })
    }
    return .created(try addGroup(name: name, roster: roster).json)
  }
}
