/// The words by which a place is found, made ready once for many searches.
struct PlaceWords {
  private let name: SearchText
  private let city: SearchText
  private let country: SearchText
  private let countryCode: SearchText
  private let otherCountryNames: [String]
  private let aliases: [(name: String, text: SearchText, city: SearchText)]
  private let largeCities: [(name: String, text: SearchText)]
  private let all: String
  /// All but the large cities.
  private let own: String

  init(_ place: ZonePlace) {
    name = SearchText(place.zoneName)
    city = SearchText(place.city)
    country = SearchText(place.countryName)
    countryCode = SearchText(place.countryCode)
    otherCountryNames = Self.otherCountryNames[place.countryCode] ?? []
    aliases = place.aliases.map { ($0, SearchText($0), SearchText(ZonePlace.city(of: $0))) }
    largeCities = LargeCities.names(in: place.zoneName).map { ($0, SearchText($0)) }
    let comment = SearchText(place.comment)
    let texts = [name, country, countryCode, comment] + aliases.map(\.text)
    own = (texts.map(\.text) + otherCountryNames).joined(separator: " ")
    all = ([own] + largeCities.map(\.text.text)).joined(separator: " ")
  }

  /// What people call a country that its name and its code do not begin with.
  private static let otherCountryNames = [
    "AE": ["uae"], "CI": ["ivory coast"], "CZ": ["czechia"],
    "GB": ["uk", "great britain", "england", "scotland", "wales"], "MM": ["burma"], "NL": ["holland"],
    "TR": ["turkey", "turkiye"], "US": ["usa"],
  ]

  /// Nil if it does not fit; digits alone, as in the comment `MSK+04`, fit nothing.
  func rank(for wanted: SearchText) -> ZoneRank? {
    guard wanted.text.contains(where: \.isLetter) else { return nil }
    if name == wanted { return .name }
    // India is not the beginning of Indianapolis, nor Porto of Porto-Novo.
    if country == wanted || countryCode == wanted || otherCountryNames.contains(wanted.text) { return .wholeCountry }
    if largeCities.contains(where: { $0.text == wanted }) { return .wholeLargeCity }
    if city.text.hasPrefix(wanted.text) { return .city }
    if country.text.hasPrefix(wanted.text) { return .country }
    if alias(for: wanted) != nil { return .alias }
    if largeCity(for: wanted) != nil { return .largeCity }
    if wanted.words.allSatisfy({ Self.isBegun($0, in: all) }) { return .words }
    return wanted.words.allSatisfy { own.contains($0) } ? .letters : nil
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
    return (exact ?? largeCities.first { Self.isBegun(wanted.text[...], in: $0.text.text) })?.name
  }

  /// The large city of which a word was begun that is none of the place's own; nil if none.
  func largeCity(amongWordsOf wanted: SearchText) -> String? {
    guard let word = wanted.words.first(where: { !Self.isBegun($0, in: own) }) else { return nil }
    return largeCities.first { Self.isBegun(word, in: $0.text.text) }?.name
  }

  private static func isBegun(_ word: Substring, in text: String) -> Bool { " \(text)".contains(" \(word)") }
}
