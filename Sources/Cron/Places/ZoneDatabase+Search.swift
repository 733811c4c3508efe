extension ZoneDatabase {
  /// The places that fit what was typed, the best first; all of them, in their order, for a blank query.
  ///
  /// A query of nothing but other signs fits none.
  ///
  /// Capitals and accents don't count. First comes the zone of exactly this name, then cities that begin so, then the
  /// country of this name or code, then zones that once had such a name, then places of which each word is somewhere.
  /// Zones named for an offset, such as `Etc/GMT+5`, are never offered: their sign is the wrong way round.
  public func search(_ query: String) -> [ZonePlace] {
    let wanted = SearchText(query)
    guard !wanted.text.isEmpty else { return query.allSatisfy(\.isWhitespace) ? places : [] }
    let matches = places.compactMap { place in
      place.rank(for: wanted).map { (rank: $0, place: place) }
    }
    return ZonePlace.Rank.allCases.flatMap { rank in
      matches.filter { $0.rank == rank }.map(\.place)
    }
  }
}

extension ZonePlace {
  /// How well a place fits, the best first.
  fileprivate enum Rank: CaseIterable {
    case name, city, country, alias, words
  }

  /// Nil if it does not fit.
  fileprivate func rank(for wanted: SearchText) -> Rank? {
    if SearchText(zoneName) == wanted { return .name }
    if SearchText(city).text.hasPrefix(wanted.text) { return .city }
    if SearchText(countryName).text.hasPrefix(wanted.text) || SearchText(countryCode) == wanted { return .country }
    let isAlias = aliases.contains { alias in
      SearchText(alias) == wanted || SearchText(Self.city(of: alias)).text.hasPrefix(wanted.text)
    }
    if isAlias { return .alias }
    let all = SearchText(([zoneName, countryName, countryCode, comment] + aliases).joined(separator: " ")).text
    return wanted.words.allSatisfy { all.contains($0) } ? .words : nil
  }
}
