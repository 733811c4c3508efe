extension Endpoint where Response == CustomGroup? {
  /// Adds people to a group, at most 1,000 in a request; those already in it are skipped silently.
  ///
  /// Source: outreach guide 2.0.0, “Add members”.
  public static func addMembers(_ id: CustomGroup.ID, _ members: [Member]) -> Self {
    change(.addMembers(id), body: .object(("contacts", .array(members.map(\.contact))))) { !$0.name.isEmpty }
  }

  /// Takes people out of a group by the ids of their memberships.
  ///
  /// Source: vendor script 2.1.2. The guide names no body; where the server refuses this one, the endpoints by
  /// ``removeMembers(_:contacts:)`` and ``removeMembers(_:phones:)`` are the other two likely.
  public static func removeMembers(_ id: CustomGroup.ID, ids: [String]) -> Self {
    remove(id, .object(("member_ids", .array(ids.map(JSONText.string)))))
  }

  /// Takes people out of a group by number, the numbers written as adding writes them.
  public static func removeMembers(_ id: CustomGroup.ID, contacts phones: [String]) -> Self {
    remove(id, .object(("contacts", .array(phones.map { .object(("phone", .string($0))) }))))
  }

  /// Takes people out of a group by number, the numbers as a plain list.
  public static func removeMembers(_ id: CustomGroup.ID, phones: [String]) -> Self {
    remove(id, .object(("phones", .array(phones.map(JSONText.string)))))
  }

  private static func remove(_ id: CustomGroup.ID, _ body: JSONText) -> Self {
    change(.removeMembers(id), body: body) { !$0.name.isEmpty }
  }
}

extension Member {
  /// The object by which a request names a person.
  var contact: JSONText { .object(("phone", .string(phone)), ("name", name.map(JSONText.string))) }
}
