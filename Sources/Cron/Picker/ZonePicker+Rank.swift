extension ZonePicker {
  /// How well a zone fits, the best first.
  enum Rank: Int {
    case name, abbreviation, offsetNow, otherOffset, wholeCountry, wholeLargeCity, city, country, alias, largeCity,
      words
  }

  /// A zone that fits, before it is put in order.
  struct Found {
    let rank: Rank
    /// Its place in the tables, where a country's zones stand together.
    let index: Int
    let choice: ZoneChoice

    /// Those to show first in their order, then by rank, then by table; of a large city only the beginning is no reason
    /// to be first.
    func place(after first: [String]) -> (Int, Int, Int) {
      let place = rank == .largeCity ? nil : first.firstIndex(of: choice.place.zoneName)
      return (place ?? first.count, rank.rawValue, index)
    }
  }

  /// What was typed.
  struct Query {
    private let text: SearchText
    private let offset: OffsetQuery?
    private let isBlank: Bool

    init(_ typed: String) {
      text = SearchText(typed)
      offset = OffsetQuery(typed)
      isBlank = typed.allSatisfy(\.isWhitespace)
    }
  }
}

extension ZonePicker.Query {
  /// Nil if the zone does not fit.
  func rank(of entry: ZonePicker.Entry, _ choice: ZoneChoice) -> ZonePicker.Rank? {
    if let offset {
      if choice.offset == offset.seconds { return .offsetNow }
      return choice.otherOffset == offset.seconds ? .otherOffset : nil
    }
    guard !text.text.isEmpty else { return isBlank ? .words : nil }
    // GMT is another name of UTC before it is what clocks in London are called in winter.
    if entry.place.zoneName == "UTC", entry.words.isAlias(text) { return .name }
    if choice.abbreviations.contains(where: { SearchText($0) == text }) { return .abbreviation }
    return entry.words.rank(for: text).map(Self.rank)
  }

  /// The other name or the large city by which it is found; nil if it is found by something else.
  func alias(of entry: ZonePicker.Entry) -> String? {
    guard offset == nil, !text.text.isEmpty else { return nil }
    switch entry.words.rank(for: text) {
    case .alias: return entry.words.alias(for: text)
    case .wholeLargeCity, .largeCity: return entry.words.largeCity(for: text)
    case .name, .wholeCountry, .city, .country, .words, nil: return nil
    }
  }

  private static func rank(_ rank: PlaceWords.Rank) -> ZonePicker.Rank {
    switch rank {
    case .name: .name
    case .wholeCountry: .wholeCountry
    case .wholeLargeCity: .wholeLargeCity
    case .city: .city
    case .country: .country
    case .alias: .alias
    case .largeCity: .largeCity
    case .words: .words
    }
  }
}
