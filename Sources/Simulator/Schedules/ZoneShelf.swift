import Cron

/// The time zones of a database, each read once; without a database only UTC.
struct ZoneShelf: Sendable {
  private let database: ZoneDatabase?
  private var zones = ["UTC": Zone.utc]

  init(database: ZoneDatabase?) {
    self.database = database
  }

  mutating func zone(_ name: String) throws(Refusal) -> Zone {
    if let zone = zones[name] { return zone }
    guard let database else { throw .invalid("timezone", "only UTC is known here") }
    do {
      let zone = try database.zone(named: name)
      zones[name] = zone
      return zone
    } catch {
      throw .invalid("timezone", error.message)
    }
  }
}
