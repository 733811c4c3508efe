import Cron

/// The choice of the zone on whose clock a schedule runs.
struct ZoneField {
  let zones: ZoneCache
  /// The names of zones that are offered before others that fit alike, after those used last.
  let likely: [String]

  /// `name` is the zone to start with; unknown ones leave the choice open, for no zone is ever taken silently.
  func field(startingWith name: String, now: Instant) -> FormField {
    let options = options(matching: "", now: now)
    let canonical = zones.canonicalName(of: name)
    let listed = options.first { $0.id == canonical }
    let unlisted = zones.known(name).map { zone in
      Picker.Option(
        id: name, title: ZoneWords.city(of: name),
        detail: "\(Self.offset(of: zone, at: now)) · \(Self.clock(zone, now))")
    }
    let picker = Picker(options: options, chosen: listed ?? unlisted)
    return FormField(.zone, "Zone", .picker(picker), hint: "city, country, zone, EST or +5:30; type to search")
  }

  /// The zones that `query` finds, best first, with what their clocks show now.
  func options(matching query: String, now: Instant) -> [Picker.Option] {
    zones.choices(for: query, at: now, likely: likely).map(option)
  }

  /// `Germany · +01:00, else +02:00 · 15:14 now`; found by another name, also `Asia/Calcutta is Asia/Kolkata`, by
  /// another city, before that `for Mumbai`.
  private func option(_ choice: ZoneChoice) -> Picker.Option {
    let other = choice.otherOffsetText.map { ", else \($0)" } ?? ""
    let isOldName = choice.alias.map(choice.place.aliases.contains) ?? false
    let words = [
      isOldName ? "" : choice.alias.map { "for \($0)" } ?? "",
      Self.country(of: choice.place), choice.offsetText + other, "\(choice.wall.timeOfDay) now",
      isOldName ? choice.alias.map { "\($0) is \(choice.place.zoneName)" } ?? "" : "",
    ]
    return Picker.Option(
      id: choice.place.zoneName, title: choice.place.city, detail: words.filter { !$0.isEmpty }.joined(separator: " · ")
    )
  }

  /// `option` as it stands in the form once it is chosen: without a time of day, which would stand still.
  func chosen(_ option: Picker.Option, now: Instant) -> Picker.Option {
    guard let zone = zones.known(option.id) else { return option }
    let country = zones.place(of: option.id).map(Self.country) ?? ""
    let words = [country, Self.offset(of: zone, at: now)].filter { !$0.isEmpty }
    return Picker.Option(id: option.id, title: option.title, detail: words.joined(separator: " · "))
  }

  func zone(in fields: [FormField]) -> Zone? { fields[.zone]?.picker?.chosen.flatMap { zones.known($0.id) } }

  func problems(in fields: [FormField]) -> [FormField.ID: String] {
    zone(in: fields) == nil ? [.zone: "Choose the zone whose clock it runs on."] : [:]
  }

  private static func country(of place: ZonePlace) -> String {
    place.countryName.isEmpty ? place.comment : place.countryName
  }

  private static func offset(of zone: Zone, at now: Instant) -> String { Zone.offsetText(zone.offset(at: now)) }

  private static func clock(_ zone: Zone, _ now: Instant) -> String { "\(zone.wallTime(at: now).timeOfDay) now" }
}
