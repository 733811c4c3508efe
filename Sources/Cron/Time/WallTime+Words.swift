extension WallTime {
  /// For people, to the minute: `Mon 23 Nov 2026 09:00`.
  public var words: String {
    "\(weekdayName) \(day) \(monthName) \(year) \(timeOfDay)"
  }

  /// `09:00`.
  public var timeOfDay: String {
    "\(twoDigits(hour)):\(twoDigits(minute))"
  }

  /// `Mon`.
  public var weekdayName: String { Self.weekdayNames[weekday] }

  /// `Nov`.
  public var monthName: String { Self.monthNames[month - 1] }

  /// For machines, ISO 8601 without an offset: `2026-11-23T09:00:00`.
  public var isoText: String {
    let year = String(year)
    let padded = String(repeating: "0", count: max(0, 4 - year.count)) + year
    return "\(padded)-\(twoDigits(month))-\(twoDigits(day))T\(timeOfDay):\(twoDigits(second))"
  }

  private static let weekdayNames = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}
