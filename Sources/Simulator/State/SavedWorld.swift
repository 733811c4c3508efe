/// All that a server knows, as it is saved: everything but its rules, its open streams and planned faults.
struct SavedWorld: Codable {
  let now: Moment
  let isUnlimited: Bool
  let random: SplitMix64
  let calls: Int
  let sessions: [SimulatedSession]
  let contacts: Roster
  let whatsAppGroups: [WhatsAppGroup]
  let groups: [SimulatedGroup]
  let jobs: [SimulatedJob]
  let schedules: [SimulatedSchedule]
  let agenda: SavedAgenda

  init(_ world: World) {
    now = world.now
    isUnlimited = world.isUnlimited
    random = world.random
    calls = world.calls
    sessions = world.sessions
    contacts = world.contacts
    whatsAppGroups = world.whatsAppGroups
    groups = world.groups.items
    jobs = world.jobs.items
    schedules = world.schedules.items
    agenda = SavedAgenda(world.agenda)
  }
}

extension World {
  /// Takes up a saved world; ``now`` is when it was saved until the world is advanced.
  init(_ saved: SavedWorld, seed: UInt64, rules: ServerRules, clock: SimulatedClock, zones: ZoneShelf) {
    self.init(now: saved.now, isUnlimited: saved.isUnlimited, seed: seed, rules: rules, clock: clock, zones: zones)
    random = saved.random
    calls = saved.calls
    sessions = saved.sessions
    contacts = saved.contacts
    whatsAppGroups = saved.whatsAppGroups
    groups = Shelf(saved.groups)
    jobs = Shelf(saved.jobs)
    schedules = Shelf(saved.schedules)
    agenda = saved.agenda.agenda
  }
}
