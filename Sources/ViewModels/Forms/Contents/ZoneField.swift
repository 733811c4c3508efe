import Cron

/// The choice of the zone on whose clock a schedule runs.
struct ZoneField {
  let zones: ZoneCache
  /// The zones offered first while nothing is typed, by their names.
  let first: [String]

  /// `name` is the zone to start with; unknown ones leave the choice open, for no zone is ever taken silently.
  func field(startingWith name: String, now: Instant) -> FormField {
    let options = options(matching: "", now: now)
    let canonical = zones.canonicalName(of: name)
    let listed = options.first { $0.id == canonical }
    let unlisted = zones.known(name).map { zone in
      Picker.Option(id: name, title: ZoneWords.city(of: name), detail: clock(of: zone, at: now))
    }
    let picker = Picker(options: options, chosen: listed ?? unlisted)
    return FormField(.zone, "Zone", .picker(picker), hint: "city, country or zone; type to search")
  }

  /// The zones of places that match `query`, best first, with what their clocks show now.
  func options(matching query: String, now: Instant) -> [Picker.Option] {
    places(matching: query).compactMap { place in
      guard let zone = zones.known(place.zoneName) else { return nil }
      return Picker.Option(
        id: place.zoneName, title: place.city, detail: detail(place, clock(of: zone, at: now)))
    }
  }

  /// `option` as it stands in the form once it is chosen: without a time of day, which would stand still.
  func chosen(_ option: Picker.Option, now: Instant) -> Picker.Option {
    guard let zone = zones.known(option.id) else { return option }
    let place = zones.places(matching: "").first { $0.zoneName == option.id }
    return Picker.Option(
      id: option.id, title: option.title, detail: detail(place, Zone.offsetText(zone.offset(at: now))))
  }

  /// `Germany · ` and `words`.
  private func detail(_ place: ZonePlace?, _ words: String) -> String {
    guard let place else { return words }
    let country = place.countryName.isEmpty ? place.comment : place.countryName
    return country.isEmpty ? words : "\(country) · \(words)"
  }

  private func places(matching query: String) -> [ZonePlace] {
    let places = zones.places(matching: query)
    guard query.allSatisfy(\.isWhitespace) else { return places }
    let names = first.map(zones.canonicalName)
    let near = places.filter { names.contains($0.zoneName) }
      .sorted { names.firstIndex(of: $0.zoneName) ?? 0 < names.firstIndex(of: $1.zoneName) ?? 0 }
    return near + places.filter { !names.contains($0.zoneName) }
  }

  func zone(in fields: [FormField]) -> Zone? { fields[.zone]?.picker?.chosen.flatMap { zones.known($0.id) } }

  func problems(in fields: [FormField]) -> [FormField.ID: String] {
    zone(in: fields) == nil ? [.zone: "Choose the zone whose clock it runs on."] : [:]
  }

  /// `+01:00 · 15:14 now`.
  private func clock(of zone: Zone, at now: Instant) -> String {
    "\(Zone.offsetText(zone.offset(at: now))) · \(zone.wallTime(at: now).timeOfDay) now"
  }
}
