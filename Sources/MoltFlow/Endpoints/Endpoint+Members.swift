extension Endpoint where Response == CustomGroup? {
  /// Adds people to a group, at most 1,000 in a request; those already in it are skipped silently.
  ///
  /// Request: `{"contacts": [{"phone", "name"?}]}`. Reply: JSON that is not documented, such as counts; nil unless it
  /// is the group, so read the group again. Fails with ``APIError/notFound(detail:)``,
  /// ``APIError/invalid(fields:detail:)``. Source: outreach guide 2.0.0, “Add members”.
  public static func addMembers(_ id: CustomGroup.ID, _ members: [Member]) -> Self {
    change(.addMembers(id), of: id, body: .object(("contacts", .array(members.map(\.contact))))) { !$0.name.isEmpty }
  }

  /// Takes people out of a group by the ids of their memberships.
  ///
  /// Request: `{"member_ids": […]}`. Reply and failures as for ``addMembers(_:_:)``. Which of the three forms to try
  /// when is told by ``MemberRemoval``. Source: vendor script 2.1.2; the guide names no body.
  public static func removeMembers(_ id: CustomGroup.ID, ids: [String]) -> Self {
    remove(id, .object(("member_ids", .array(ids.map(JSONText.string)))))
  }

  /// Takes people out of a group by number, the numbers written as adding writes them.
  ///
  /// Request: `{"contacts": [{"phone"}]}`, assumed. Otherwise as ``removeMembers(_:ids:)``.
  public static func removeMembers(_ id: CustomGroup.ID, contacts phones: [String]) -> Self {
    remove(id, .object(("contacts", .array(phones.map { .object(("phone", .string($0))) }))))
  }

  /// Takes people out of a group by number, the numbers as a plain list.
  ///
  /// Request: `{"phones": […]}`, assumed. Otherwise as ``removeMembers(_:ids:)``.
  public static func removeMembers(_ id: CustomGroup.ID, phones: [String]) -> Self {
    remove(id, .object(("phones", .array(phones.map(JSONText.string)))))
  }

  private static func remove(_ id: CustomGroup.ID, _ body: JSONText) -> Self {
    change(.removeMembers(id), of: id, body: body) { !$0.name.isEmpty }
  }
}

extension Member {
  /// The object by which a request names a person.
  var contact: JSONText { .object(("phone", .string(phone)), ("name", name.map(JSONText.string))) }
}
