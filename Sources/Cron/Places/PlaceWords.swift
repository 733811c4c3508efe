/// The words by which a place is found, made ready once for many searches.
struct PlaceWords {
  private let name: SearchText
  private let city: SearchText
  private let country: SearchText
  private let countryCode: SearchText
  private let shortName: String?
  private let aliases: [(name: String, text: SearchText, city: SearchText)]
  private let largeCities: [(name: String, text: SearchText)]
  private let all: String

  init(_ place: ZonePlace) {
    name = SearchText(place.zoneName)
    city = SearchText(place.city)
    country = SearchText(place.countryName)
    countryCode = SearchText(place.countryCode)
    shortName = Self.shortNames[place.countryCode]
    aliases = place.aliases.map { ($0, SearchText($0), SearchText(ZonePlace.city(of: $0))) }
    largeCities = LargeCities.names(in: place.zoneName).map { ($0, SearchText($0)) }
    let comment = SearchText(place.comment)
    let texts = [name, country, countryCode, comment] + aliases.map(\.text)
    all = texts.map(\.text).joined(separator: " ")
  }

  /// What people call a country that its name and its code do not begin with.
  private static let shortNames = ["US": "usa", "AE": "uae", "GB": "uk"]

  /// How well a place fits, the best first.
  enum Rank: CaseIterable {
    case name, wholeCountry, wholeLargeCity, city, country, alias, largeCity, words
  }

  /// Nil if it does not fit.
  func rank(for wanted: SearchText) -> Rank? {
    if name == wanted { return .name }
    // India is not the beginning of Indianapolis, nor Porto of Porto-Novo.
    if country == wanted || countryCode == wanted || shortName == wanted.text { return .wholeCountry }
    if largeCities.contains(where: { $0.text == wanted }) { return .wholeLargeCity }
    if city.text.hasPrefix(wanted.text) { return .city }
    if country.text.hasPrefix(wanted.text) { return .country }
    if alias(for: wanted) != nil { return .alias }
    if largeCity(for: wanted) != nil { return .largeCity }
    return wanted.words.allSatisfy { all.contains($0) } ? .words : nil
  }

  /// Whether this is the whole of another name.
  func isAlias(_ wanted: SearchText) -> Bool { aliases.contains { $0.text == wanted } }

  /// The other name that was typed, or whose city was begun; nil if none.
  func alias(for wanted: SearchText) -> String? {
    let exact = aliases.first { $0.text == wanted }
    return (exact ?? aliases.first { $0.city.text.hasPrefix(wanted.text) })?.name
  }

  /// The large city of which a word was begun, the one of just this name first; nil if none.
  func largeCity(for wanted: SearchText) -> String? {
    let exact = largeCities.first { $0.text == wanted }
    return (exact ?? largeCities.first { " \($0.text.text)".contains(" \(wanted.text)") })?.name
  }
}
