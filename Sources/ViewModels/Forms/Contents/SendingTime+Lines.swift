import FoundationEssentials

extension SendingTime {
  /// How long a broadcast that starts at `now` takes, for its review.
  func lines(from now: Date, words: TimeWords) -> [ReviewLine] {
    func clock(_ seconds: Double) -> String { words.moment(now.addingTimeInterval(seconds), now: now) }
    let longest = DurationWords.about(hard.upperBound, rounding: .up)
    guard messages > 1 else {
      return [ReviewLine("It takes at most \(longest), so it ends by \(clock(hard.upperBound)).")]
    }
    let (from, to) = (DurationWords.about(likely.lowerBound), DurationWords.about(likely.upperBound))
    return [
      ReviewLine(
        "Likely \(from) to \(to): it ends between \(clock(likely.lowerBound)) and \(clock(likely.upperBound))."),
      ReviewLine("At the soonest \(DurationWords.about(hard.lowerBound, rounding: .down)), at the latest \(longest)."),
    ]
  }
}
