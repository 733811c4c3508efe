/// By what a zone was found in a search, the best first.
enum ZoneRank: Int, CaseIterable {
  /// The zone's own name, or the offset zero, which is UTC's before it is that of any clock.
  case name
  /// What its clock is called within a year from now.
  case abbreviation
  case offsetNow, otherOffset
  case wholeCountry, wholeLargeCity
  /// The beginning of the city, of the country, of a name it had, of a word of a large city.
  case city, country, alias, largeCity
  /// Words that begin somewhere in the names of the place, in any order.
  case words
  /// Letters somewhere in them.
  case letters
}

extension ZoneRank {
  /// Whether no city is known, so that of several zones the one with the most large cities comes first.
  var prefersLargeCities: Bool {
    switch self {
    case .abbreviation, .offsetNow, .otherOffset, .wholeCountry, .country: true
    default: false
    }
  }
}
