extension World {
  /// Adds members; those whose digits are there already are skipped without a word.
  mutating func addMembers(_ id: String, _ body: AddMembersBody) throws(Refusal) -> Answer {
    _ = try group(id)
    guard let bodies = body.contacts else { throw .missing("contacts") }
    let contacts = try StatedContact.list(bodies, at: "contacts")
    let added = groups.update(id) { $0.roster.add(contacts) } ?? 0
    return Answer([
      "added": .number(added), "skipped": .number(contacts.count - added),
      "member_count": .number(groups[id]?.memberCount),
    ])
  }

  mutating func removeMembers(_ id: String, _ body: RemoveMembersBody) throws(Refusal) -> Answer {
    let group = try group(id)
    let isLeaving = try Self.leaving(body, from: group)
    let removed = groups.update(id) { $0.roster.remove(where: isLeaving) }
    return Answer(["removed": .number(removed), "member_count": .number(groups[id]?.memberCount)])
  }

  private static func leaving(
    _ body: RemoveMembersBody, from group: SimulatedGroup
  ) throws(Refusal) -> (UInt64) -> Bool {
    if let ids = body.memberIDs {
      let ids = Set(ids.compactMap(UUIDBits.init))
      return { ids.contains(group.memberID(of: $0)) }
    }
    if let contacts = body.contacts {
      let numbers = Set(try StatedContact.list(contacts, at: "contacts").map(\.number))
      return numbers.contains
    }
    guard let phones = body.phones else { throw .missing("member_ids") }
    var numbers: Set<UInt64> = []
    for (index, phone) in phones.enumerated() {
      numbers.insert(try StatedContact.number(phone, at: "phones.\(index)"))
    }
    return numbers.contains
  }
}
