extension ZonePicker {
  /// A zone that fits, before it is put in order.
  struct Found {
    let rank: ZoneRank
    /// Its place in the tables.
    let index: Int
    let choice: ZoneChoice
    /// Whether its clock is called now what was typed.
    let isNamedSoNow: Bool

    /// By rank; of one rank the likely ones in their order, then those whose clock is called so now, then one country
    /// after the other; where no city is known by how many large cities they have; then by table.
    func place(after likely: [String]) -> (Int, Int, Int, String, Int, Int) {
      let place = likely.firstIndex(of: choice.place.zoneName) ?? likely.count
      let country = rank == .country ? choice.place.countryName : ""
      let cities = rank.prefersLargeCities ? LargeCities.names(in: choice.place.zoneName).count : 0
      return (rank.rawValue, place, isNamedSoNow ? 0 : 1, country, -cities, index)
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
  func rank(of entry: ZonePicker.Entry, _ choice: ZoneChoice) -> ZoneRank? {
    if let offset {
      if offset.seconds == 0, entry.place.zoneName == "UTC" { return .name }
      if choice.offset == offset.seconds { return .offsetNow }
      return choice.otherOffset == offset.seconds ? .otherOffset : nil
    }
    guard !text.text.isEmpty else { return isBlank ? .words : nil }
    // GMT is another name of UTC before it is what clocks in London are called in winter.
    if entry.place.zoneName == "UTC", entry.words.isAlias(text) { return .name }
    if choice.abbreviations.contains(where: isText) { return .abbreviation }
    return entry.words.rank(for: text)
  }

  func isNameOfNow(_ choice: ZoneChoice) -> Bool {
    offset == nil && choice.abbreviations.first.map(isText) ?? false
  }

  private func isText(_ name: String) -> Bool { SearchText(name) == text }

  /// The other name or the large city by which it is found; nil if it is found by something else.
  func alias(of entry: ZonePicker.Entry) -> String? {
    guard offset == nil, !text.text.isEmpty else { return nil }
    switch entry.words.rank(for: text) {
    case .alias: return entry.words.alias(for: text)
    case .wholeLargeCity, .largeCity: return entry.words.largeCity(for: text)
    case .words: return entry.words.largeCity(amongWordsOf: text)
    default: return nil
    }
  }
}
