public import FoundationEssentials

extension Endpoint where Response == Listing<CustomGroup> {
  /// A page of the custom groups; `limit` is at most 100.
  ///
  /// Request: `?limit=50&offset=0`. Reply: groups, mostly without their members. Fails as every request may: key, scope
  /// `custom-groups:read`, rate. Source: outreach guide 2.0.0, “Custom groups”; limit and offset from script 2.0.3.
  public static func groups(limit: Int = 50, offset: Int = 0) -> Self {
    list(.groups, query: page(limit: limit, offset: offset))
  }
}

extension Endpoint where Response == CustomGroup {
  /// A group with its members.
  ///
  /// Reply: the group; where its members stand, what they are called and whether they come by the page is not
  /// documented, see ``Member`` and ``CustomGroup/memberPage``.
  /// Fails with ``APIError/notFound(detail:)``. Source: outreach guide 2.0.0, “Custom groups”.
  public static func group(_ id: CustomGroup.ID) -> Self { object(.group(id), of: id) }

  /// A group with a page of its members, for servers that send no more at a time; `limit` is at most 100.
  ///
  /// Request: `?limit=100&offset=100`, assumed: lists take the same. Otherwise as ``group(_:)``.
  public static func group(_ id: CustomGroup.ID, limit: Int, offset: Int) -> Self {
    object(.group(id), of: id, query: page(limit: limit, offset: offset))
  }

  /// Makes a group of `members`, or an empty one.
  ///
  /// Request: `{"name", "members"?: [{"phone", "name"?}]}`. Reply: 201 `{"id", "name", "member_count", "created_at"}`.
  /// Fails with ``APIError/planLimit(detail:)`` at the plan's number of groups, ``APIError/invalid(fields:detail:)``.
  /// Never repeat it blindly: when the reply is lost, list the groups to find out.
  /// Source: outreach guide 2.0.0, “Create custom group”.
  public static func createGroup(name: String, members: [Member] = []) -> Self {
    let contacts: JSONText? = members.isEmpty ? nil : .array(members.map(\.contact))
    return object(.createGroup, body: .object(("name", .string(name)), ("members", contacts)))
  }
}

extension Endpoint where Response == CustomGroup? {
  /// Gives a group another name.
  ///
  /// Request: `{"name"}`. Reply: not documented; nil unless it is the group. Fails with ``APIError/notFound(detail:)``,
  /// ``APIError/invalid(fields:detail:)``. Source: outreach guide 2.0.0; the body from script 2.1.2.
  public static func renameGroup(_ id: CustomGroup.ID, name: String) -> Self {
    change(.renameGroup(id), of: id, body: .object(("name", .string(name)))) { !$0.name.isEmpty }
  }

  /// Deletes a group with its list of members.
  ///
  /// Reply: JSON or nothing (204); nil unless it is the group. Fails with ``APIError/notFound(detail:)``.
  /// Source: outreach guide 2.0.0; script 2.1.2 reads a body.
  public static func deleteGroup(_ id: CustomGroup.ID) -> Self { change(.deleteGroup(id)) { !$0.name.isEmpty } }
}

extension Endpoint where Response == Listing<Contact> {
  /// Everyone the account's sessions know.
  ///
  /// Reply: a list whose fields are not documented, see ``Contact``. Fails as every request may.
  /// Source: outreach guide 2.0.0, “List contacts”.
  public static var contacts: Self { list(.contacts) }
}

extension Endpoint where Response == Data {
  /// A group's members as the server's CSV file, untouched.
  ///
  /// Reply: bytes; columns and delimiter are not documented. Fails with ``APIError/notFound(detail:)``.
  /// Source: outreach guide 2.0.0, “Export”.
  public static func exportGroupCSV(_ id: CustomGroup.ID) -> Self { Self(.exportGroupCSV(id)) { $0 } }

  /// A group's members as the server's JSON file, untouched; as ``exportGroupCSV(_:)``.
  public static func exportGroupJSONFile(_ id: CustomGroup.ID) -> Self { Self(.exportGroupJSON(id)) { $0 } }
}

extension Endpoint where Response == Listing<Member> {
  /// A group's members, read from the server's JSON file.
  ///
  /// Reply: an array; its fields are not documented, see ``Member``. Fails with ``APIError/notFound(detail:)``.
  /// Source: outreach guide 2.0.0, “Export”.
  public static func exportGroupJSON(_ id: CustomGroup.ID) -> Self { list(.exportGroupJSON(id)) }
}
