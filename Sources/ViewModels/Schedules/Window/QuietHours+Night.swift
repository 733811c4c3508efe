import Cron

nonisolated extension QuietHours {
  /// A time outside the hours, as a clock shows its beginning and its end: the end of the window or of the night.
  struct Night: Hashable, Sendable {
    let from: WallTime
    let to: WallTime
    /// How long it takes.
    let seconds: Int
  }
}

nonisolated extension QuietHours.Night {
  /// Whether it begins before the hours of its day, else after them, which may be at midnight.
  func isMorning(_ allowed: Range<Int>) -> Bool {
    minuteOfDay < allowed.lowerBound && minuteOfDay != allowed.upperBound % 1_440
  }

  /// Whether it is shorter, or as short and nearer to the hours; of two that are alike the later.
  func isLess(than other: Self, _ allowed: Range<Int>) -> Bool {
    let (mine, others) = ((seconds, distance(to: allowed)), (other.seconds, other.distance(to: allowed)))
    return mine == others ? words > other.words : mine < others
  }

  private var minuteOfDay: Int { from.hour * 60 + from.minute }

  /// Minutes from its beginning to the nearer end of the hours.
  private func distance(to allowed: Range<Int>) -> Int {
    let toOpening = (allowed.lowerBound - minuteOfDay + 1_440) % 1_440
    let sinceClosing = (minuteOfDay - allowed.upperBound + 1_440) % 1_440
    return min(toOpening, sinceClosing)
  }

  /// `22:00-23:30`, or one time where it takes less than a minute; `02:30-02:30` while a clock is set back.
  var words: String {
    seconds < 60 && from.timeOfDay == to.timeOfDay ? from.timeOfDay : "\(from.timeOfDay)-\(to.timeOfDay)"
  }
}
