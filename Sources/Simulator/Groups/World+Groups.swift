extension World {
  func listGroups(_ page: Page) -> Answer {
    page.newestFirst(groups.items, "groups", \.json)
  }

  /// A group with all its members and, for dialects that want it, a page of them: 100 unless fewer are asked for.
  func showGroup(_ id: String, _ query: QueryReader) throws(Refusal) -> Answer {
    let group = try group(id)
    var answer = Answer(group.detail)
    answer.memberPage = group.page(
      limit: min(100, try query.number("limit", from: 1) ?? 100), offset: try query.number("offset", from: 0) ?? 0)
    return answer
  }

  mutating func createGroup(_ body: NewGroupBody) throws(Refusal) -> Answer {
    var roster = Roster()
    let name = try Self.name(body.name)
    roster.add(try StatedContact.list(body.members ?? [], at: "members"))
    return .created(try addGroup(name: name, roster: roster).json)
  }

  mutating func renameGroup(_ id: String, _ body: RenameGroupBody) throws(Refusal) -> Answer {
    _ = try group(id)
    let name = try Self.name(body.name)
    groups.update(id) { $0.name = name }
    return Answer(try group(id).json)
  }

  mutating func deleteGroup(_ id: String) throws(Refusal) -> Answer {
    _ = try group(id)
    groups.remove(id)
    return Answer(["id": .string(id), "deleted": JSON(text: "true")])
  }

  func exportGroupAsCSV(_ id: String) throws(Refusal) -> Answer {
    Answer(contentType: "text/csv; charset=utf-8", text: try group(id).csv)
  }

  func exportGroupAsJSON(_ id: String) throws(Refusal) -> Answer { Answer(try group(id).export) }

  func group(_ id: String) throws(Refusal) -> SimulatedGroup {
    guard let group = groups[id] else { throw .notFound("Custom group") }
    return group
  }

  /// A name of 1 to 255 characters.
  static func name(_ name: String?) throws(Refusal) -> String {
    guard let name else { throw .missing("name") }
    guard (1...255).contains(name.unicodeScalars.count) else { throw .invalid("name", "must have 1 to 255 characters") }
    return name
  }

  mutating func addGroup(name: String, roster: Roster) throws(Refusal) -> SimulatedGroup {
    let plan = rules.plan
    guard groups.count < plan.customGroups else {
      throw .plan("Plan limit reached: \(plan.displayName) allows \(plan.customGroups) custom groups")
    }
    let group = SimulatedGroup(id: nextID(), name: name, roster: roster, created: now, seed: random.next())
    groups.add(group)
    return group
  }
}
