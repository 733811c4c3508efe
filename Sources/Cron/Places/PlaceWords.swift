/// The words by which a place is found, made ready once for many searches.
struct PlaceWords {
  private let name: SearchText
  private let city: SearchText
  private let country: SearchText
  private let countryCode: SearchText
  private let shortName: String?
  private let aliases: [(name: String, text: SearchText, city: SearchText)]
  private let all: String

  init(_ place: ZonePlace) {
    name = SearchText(place.zoneName)
    city = SearchText(place.city)
    country = SearchText(place.countryName)
    countryCode = SearchText(place.countryCode)
    shortName = Self.shortNames[place.countryCode]
    let otherNames = place.aliases + LargeCities.names(in: place.zoneName)
    aliases = otherNames.map { ($0, SearchText($0), SearchText(ZonePlace.city(of: $0))) }
    let comment = SearchText(place.comment)
    // Of large cities only the beginning counts: IST is in Bristol.
    let texts = [name, country, countryCode, comment] + place.aliases.map { SearchText($0) }
    all = texts.map(\.text).joined(separator: " ")
  }

  /// What people call a country that its name and its code do not begin with.
  private static let shortNames = ["US": "usa", "AE": "uae", "GB": "uk"]

  /// How well a place fits, the best first.
  enum Rank: CaseIterable {
    case name, wholeCountry, city, country, alias, words
  }

  /// Nil if it does not fit.
  func rank(for wanted: SearchText) -> Rank? {
    if name == wanted { return .name }
    // India is not the beginning of Indianapolis.
    if country == wanted { return .wholeCountry }
    if city.text.hasPrefix(wanted.text) { return .city }
    if country.text.hasPrefix(wanted.text) || countryCode == wanted || shortName == wanted.text { return .country }
    if alias(for: wanted) != nil { return .alias }
    return wanted.words.allSatisfy { all.contains($0) } ? .words : nil
  }

  /// Whether this is the whole of another name.
  func isAlias(_ wanted: SearchText) -> Bool { aliases.contains { $0.text == wanted } }

  /// The other name that was typed, or the city of one or the large city that was begun; nil if none.
  func alias(for wanted: SearchText) -> String? {
    let exact = aliases.first { $0.text == wanted }
    return (exact ?? aliases.first { $0.city.text.hasPrefix(wanted.text) })?.name
  }
}
