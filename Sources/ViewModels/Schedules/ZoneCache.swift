import Cron

/// The time zones of a database, each read from disk once.
final class ZoneCache {
  private let database: ZoneDatabase
  private var read: [String: Result<Zone, ZoneError>] = [:]
  private lazy var picker = ZonePicker(database)
  private lazy var places = Dictionary(database.places.map { ($0.zoneName, $0) }) { first, _ in first }
  /// The canonical names of the zones used for a schedule since the start, the latest first.
  private(set) var recent: [String] = []

  init(_ database: ZoneDatabase) { self.database = database }

  func zone(_ name: String) throws(ZoneError) -> Zone {
    if let known = read[name] { return try known.get() }
    do {
      let zone = try database.zone(named: name)
      read[name] = .success(zone)
      return zone
    } catch {
      read[name] = .failure(error)
      throw error
    }
  }

  /// The zone of that name; nil when it is not known on this machine.
  func known(_ name: String) -> Zone? {
    do {
      return try zone(name)
    } catch {
      return nil
    }
  }

  /// The zones that fit what was typed, best first; all of them for a blank query.
  ///
  /// Of zones that fit alike those used last come first, then `likely`.
  func choices(for query: String, at now: Instant, likely: [String]) -> [ZoneChoice] {
    picker.choices(for: query, at: now, likely: recent + likely.map(canonicalName))
  }

  /// The city and country of a zone; nil for one that is no place's.
  func place(of name: String) -> ZonePlace? { places[canonicalName(of: name)] }

  /// A schedule was made in the zone of this name.
  func use(_ name: String) {
    let name = canonicalName(of: name)
    recent = [name] + recent.filter { $0 != name }
  }

  /// The name to send for one that may be an old or another one.
  func canonicalName(of name: String) -> String { database.canonicalName(of: name) }
}
