/// The zones of a database to pick one from, each read once.
///
/// Zones named for an offset, such as `Etc/GMT+5`, are not among them: their sign is the wrong way round.
public struct ZonePicker: Sendable {
  /// Why places are missing: their zones' files could not be read.
  public let failures: [ZoneError]
  let entries: [Entry]

  /// A place with its zone, and the words by which it is found.
  struct Entry: Sendable {
    let place: ZonePlace
    let zone: Zone
    let words: PlaceWords
  }

  /// Reads the zones of all places.
  public init(_ database: ZoneDatabase) {
    var entries: [Entry] = []
    var failures: [ZoneError] = []
    for place in database.places {
      do throws(ZoneError) {
        let zone = try database.zone(named: place.zoneName)
        entries.append(Entry(place: place, zone: zone, words: PlaceWords(place)))
      } catch {
        failures.append(error)
      }
    }
    self.entries = entries
    self.failures = failures
  }
}
