import Cron

/// The time zones of a database, each read from disk once.
final class ZoneCache {
  private let database: ZoneDatabase
  private var read: [String: Result<Zone, ZoneError>] = [:]

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

  func places(matching query: String) -> [ZonePlace] { database.search(query) }

  /// The name to send for one that may be an old or another one.
  func canonicalName(of name: String) -> String { database.canonicalName(of: name) }
}
