public import FoundationEssentials

extension Endpoint where Response == Listing<CustomGroup> {
  /// A page of the custom groups; `limit` is at most 100.
  ///
  /// Source: outreach guide 2.0.0, “Custom groups”; limit and offset from the vendor's script 2.0.3.
  public static func groups(limit: Int = 50, offset: Int = 0) -> Self {
    list(.groups, query: page(limit: limit, offset: offset))
  }
}

extension Endpoint where Response == CustomGroup {
  /// A group with its members.
  public static func group(_ id: CustomGroup.ID) -> Self { object(.group(id)) }

  /// Makes a group of `members`, or an empty one.
  ///
  /// Source: outreach guide 2.0.0, “Create custom group”.
  public static func createGroup(name: String, members: [Member] = []) -> Self {
    let contacts: JSONText? = members.isEmpty ? nil : .array(members.map(\.contact))
    return object(.createGroup, body: .object(("name", .string(name)), ("members", contacts)))
  }
}

extension Endpoint where Response == CustomGroup? {
  /// Gives a group another name.
  ///
  /// Source: vendor script 2.1.2.
  public static func renameGroup(_ id: CustomGroup.ID, name: String) -> Self {
    change(.renameGroup(id), body: .object(("name", .string(name)))) { !$0.name.isEmpty }
  }

  /// Deletes a group; most servers answer nothing.
  public static func deleteGroup(_ id: CustomGroup.ID) -> Self { change(.deleteGroup(id)) { !$0.name.isEmpty } }
}

extension Endpoint where Response == Listing<Contact> {
  /// Everyone the account's sessions know.
  public static var contacts: Self { list(.contacts) }
}

extension Endpoint where Response == Data {
  /// A group's members as the server's CSV file, untouched.
  public static func exportGroupCSV(_ id: CustomGroup.ID) -> Self { Self(.exportGroupCSV(id)) { $0 } }
}

extension Endpoint where Response == Listing<Member> {
  public static func exportGroupJSON(_ id: CustomGroup.ID) -> Self { list(.exportGroupJSON(id)) }
}
