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
      PlaceWords(place).rank(for: wanted).map { (rank: $0, place: place) }
    }
    return PlaceWords.Rank.allCases.flatMap { rank in
      matches.filter { $0.rank == rank }.map(\.place)
    }
  }
}
