/// The zone files of a folder and the tables beside them, as published by IANA (“tz database”).
///
/// The tables are read once, zones whenever they are asked for. Without a folder there is still UTC.
public struct ZoneDatabase: Sendable {
  /// Nil if the machine has no zone files.
  public let folder: String?
  /// The release of the data, such as `2025b`; nil where the folder does not say.
  public let version: String?
  /// One for each zone of each country, UTC last.
  public let places: [ZonePlace]
  /// Tables that are there but could not be read, for diagnostics; what they hold is missing from the places.
  public let unreadableTables: [ZoneError]
  /// What other names stand for.
  let links: [String: String]

  /// Reads the tables of a folder such as `/usr/share/zoneinfo`; none of them has to be there.
  public init(folder: String?) {
    var tables = TableReader(folder: folder)
    let source = tables.read("tzdata.zi")
    let zoneRows = tables.read("zone.tab").map(ZoneTables.zones)
    // One row for each country is what people look for; the newer table has one for several.
    let rows = zoneRows ?? tables.read("zone1970.tab").map(ZoneTables.zones) ?? []
    let countries = tables.read("iso3166.tab").map(ZoneTables.countries) ?? [:]

    self.folder = folder
    version = source.flatMap(ZoneTables.version)
    links = source.map(ZoneTables.links) ?? Self.oldNames
    unreadableTables = tables.failures
    places = Self.places(rows: rows, countries: countries, links: links)
  }

  /// Reads the zone of this name, or the one it is another name of.
  ///
  /// Capitals count. `UTC` and its other names need no file.
  public func zone(named name: String) throws(ZoneError) -> Zone {
    let canonicalName = canonicalName(of: name)
    if canonicalName == "UTC" { return Zone(name: name, segments: Zone.utc.segments) }
    guard Self.isName(name) else { throw .unknown(name: name) }
    guard let folder else { throw .noZoneFiles(name: name) }
    for fileName in [name, canonicalName] {
      if let bytes = try SystemFile(path: "\(folder)/\(fileName)").contents() {
        return try Zone(name: name, tzif: bytes)
      }
    }
    throw .unknown(name: name)
  }

  /// Reads the zone of this name under the name to send to servers, and keeps the one that was given.
  public func resolve(_ name: String) throws(ZoneError) -> ResolvedZone {
    let zone = try zone(named: name)
    let canonicalName = canonicalName(of: name)
    return ResolvedZone(zone: zone.named(canonicalName), alias: canonicalName == name ? nil : name)
  }

  /// The name to send to servers: `Asia/Kolkata` for `Asia/Calcutta`, `UTC` for `Zulu`; any other name as it is.
  public func canonicalName(of name: String) -> String {
    var target = name
    if let other = links[name] ?? Self.oldNames[name], !places.contains(where: { $0.zoneName == name }) {
      target = other
    }
    return Self.namesOfUTC.contains(target) ? "UTC" : target
  }

  /// Known without any table.
  static let namesOfUTC = ["UTC", "Etc/UTC", "GMT", "Etc/GMT", "Zulu"]

  /// Whether this can be the name of a file below the folder.
  static func isName(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      guard let first = part.utf8.first, isLetter(first) else { return false }
      return part.utf8.allSatisfy { isLetter($0) || isDigit($0) || "_+-".utf8.contains($0) }
    }
  }
}
