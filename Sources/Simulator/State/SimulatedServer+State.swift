public import Cron
public import FoundationEssentials

extension SimulatedServer {
  /// Takes up a server as ``savedState()`` gave it.
  ///
  /// Simulated time goes on from where it was, or from `now()` if that is later: what became due in between is made
  /// up for. Throws a `DecodingError`, or what is wrong with a schedule, if `state` is no saved state.
  public convenience init(
    state: Data,
    seed: UInt64 = 1,
    speed: Double = 1,
    rules: ServerRules = ServerRules(),
    zones: ZoneDatabase? = ZoneDatabase.systemFolder(environment: [:]).map { ZoneDatabase(folder: $0) },
    now: @escaping @Sendable () -> Date
  ) throws {
    let zones = ZoneShelf(database: zones)
    let decoder = JSONDecoder()
    decoder.userInfo[.zones] = zones
    let saved = try decoder.decode(SavedWorld.self, from: state)
    let origin = now()
    let clock = SimulatedClock(origin: origin, start: max(origin, saved.now.date), speed: speed)
    self.init(world: World(saved, seed: seed, rules: rules, clock: clock, zones: zones), now: now)
  }

  /// All it knows at this moment, as JSON, to be taken up again by another server.
  public func savedState() throws -> Data {
    let saved = change { SavedWorld($0) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try encoder.encode(saved)
  }

  /// A number that grows with every step of a job, run of a schedule and command: when there is something to save.
  public var changes: Int { change { $0.changes } }
}
