extension Zone {
  /// How far a clock is ahead of UTC, in words: `+05:30`; with seconds only where there are any, as before 1900.
  public static func offsetText(_ secondsEast: Int) -> String {
    let size = abs(secondsEast)
    let sign = secondsEast < 0 ? "-" : "+"
    let seconds = size % 60 == 0 ? "" : ":\(twoDigits(size % 60))"
    return "\(sign)\(twoDigits(size / 3600)):\(twoDigits(size / 60 % 60))\(seconds)"
  }
}
