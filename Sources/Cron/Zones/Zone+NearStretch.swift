extension Zone {
  /// A stretch close to a match that is years away from where a search began, to skip those between; nil for any other.
  ///
  /// A change of the clock counts only within three days, more than any clock is away from UTC: of the moment at which
  /// the search began, and of the match.
  @inline(__always)  // As a search asks for it once a run.
  func stretch(near match: WallTime, from start: Instant, in first: Stretch) -> Stretch? {
    let seconds = start.secondsSince1970
    if seconds + threeDays < first.end, first.end < match.seconds - twoYears {
      return stretch(at: Instant(secondsSince1970: match.seconds - threeDays))
    }
    if first.start < seconds - threeDays, match.seconds + twoYears < first.start {
      return stretch(at: Instant(secondsSince1970: match.seconds + threeDays))
    }
    return nil
  }
}

private let threeDays = 3 * 86_400
private let twoYears = 2 * 366 * 86_400
