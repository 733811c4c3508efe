/// How a time of day is written.
public enum ClockStyle: String, CaseIterable, Sendable {
  /// `17:45`.
  case h24
  /// `5:45 pm`; `12:00 am` is midnight.
  case h12
}

extension ClockStyle {
  /// A time of day, given in minutes from midnight.
  func words(_ minuteOfDay: Int) -> String {
    let (hour, minute) = (minuteOfDay / 60, twoDigits(minuteOfDay % 60))
    return switch self {
    case .h24: "\(twoDigits(hour)):\(minute)"
    case .h12: "\(hour % 12 == 0 ? 12 : hour % 12):\(minute) \(hour < 12 ? "am" : "pm")"
    }
  }
}
