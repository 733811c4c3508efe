extension World {
  mutating func build(_ scenario: Scenario) {
    switch scenario {
    case .default: buildDefault()
    case .empty: buildEmpty()
    case .large: buildLarge()
    }
  }

  private mutating func buildEmpty() {
    addSession("Shop", status: "working")
    addSession("Support", status: "working")
  }

  @discardableResult
  mutating func addSession(_ name: String, status: String) -> SimulatedSession {
    let number = 15_550_200_001 + sessions.count
    let session = SimulatedSession(
      id: nextID(), name: name, status: status, phoneNumber: "+\(number)", createdAt: now - .days(120))
    sessions.append(session)
    return session
  }

  /// Adds a group of `count` invented people, from the `start`th on.
  mutating func addGroup(_ name: String, people count: Int, from start: Int = 0, age: Duration) -> SimulatedGroup {
    let group = SimulatedGroup(
      id: nextID(), name: name, roster: Roster(invented: Person.numbers(count, from: start)), created: now - age,
      seed: random.next())
    groups.add(group)
    return group
  }

  mutating func addWhatsAppGroup(_ name: String, session: SimulatedSession, people: Range<UInt64>) {
    let id = "12036300000000000\(whatsAppGroups.count)@g.us"
    whatsAppGroups.append(WhatsAppGroup(id: id, name: name, sessionID: session.id, participants: people))
  }
}

extension Duration {
  static func minutes(_ count: Int) -> Duration { .seconds(count * 60) }
  static func hours(_ count: Int) -> Duration { .minutes(count * 60) }
  static func days(_ count: Int) -> Duration { .hours(count * 24) }
}
