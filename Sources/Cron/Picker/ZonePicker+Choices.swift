extension ZonePicker {
  /// The zones that fit what was typed, the best first; all of them for a blank query.
  ///
  /// Capitals, accents and the order of words don't count. First comes the zone of this very name, then those whose
  /// clock is called so (`IST`: all of them, in India, Israel and Ireland), the country, its code or the large city
  /// of just this name, cities that begin so, countries, old names, large cities, and places in whose names each word
  /// is somewhere. An offset, `+5:30` or `utc-3`, finds the clocks that have it now, then those that have it in
  /// another part of the year; the offset zero first of all finds UTC. Of zones that fit alike those come first whose
  /// canonical names are in `likely`, such as those used last.
  public func choices(for query: String, at now: Instant, likely: [String] = []) -> [ZoneChoice] {
    let wanted = Query(query)
    let found = entries.enumerated().compactMap { index, entry -> Found? in
      let choice = choice(entry, alias: wanted.alias(of: entry), now: now)
      return wanted.rank(of: entry, choice).map {
        Found(rank: $0, index: index, choice: choice, isNamedSoNow: wanted.isNameOfNow(choice))
      }
    }
    return found.sorted { $0.place(after: likely) < $1.place(after: likely) }.map(\.choice)
  }

  private func choice(_ entry: Entry, alias: String?, now: Instant) -> ZoneChoice {
    let namings = entry.zone.namings(from: now)
    let offset = namings[0].offset
    return ZoneChoice(
      place: entry.place, offset: offset, otherOffset: namings.first { $0.offset != offset }?.offset,
      wall: entry.zone.wallTime(at: now), abbreviations: namings.map(\.abbreviation).withoutRepeats,
      alias: alias)
  }
}

extension Zone {
  /// What the clock is called and how far ahead of UTC it is, now and after each change within a year.
  fileprivate func namings(from now: Instant) -> [(abbreviation: String, offset: Int)] {
    let moments = [now] + transitions(after: now, days: 365).map(\.instant)
    return moments.map { (abbreviation(at: $0), offset(at: $0)) }
  }
}

extension [String] {
  fileprivate var withoutRepeats: [String] {
    reduce(into: []) { words, word in
      if !words.contains(word) { words.append(word) }
    }
  }
}
