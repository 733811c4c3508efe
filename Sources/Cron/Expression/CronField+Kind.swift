extension CronField {
  /// Which of the five fields.
  public enum Kind: String, CaseIterable, Sendable {
    case minute
    case hour
    case dayOfMonth = "day-of-month"
    case month
    case dayOfWeek = "day-of-week"
  }
}

extension CronField.Kind {
  /// The word for it in messages.
  public var title: String {
    switch self {
    case .minute: "minute"
    case .hour: "hour"
    case .dayOfMonth: "day"
    case .month: "month"
    case .dayOfWeek: "weekday"
    }
  }

  /// The numbers that may be written; among weekdays both 0 and 7 are Sunday.
  var range: ClosedRange<Int> {
    switch self {
    case .minute: 0...59
    case .hour: 0...23
    case .dayOfMonth: 1...31
    case .month: 1...12
    case .dayOfWeek: 0...7
    }
  }

  /// What `*` stands for, and how far `n/m` goes.
  var fullRange: ClosedRange<Int> {
    self == .dayOfWeek ? 0...6 : range
  }

  /// The names that may be written for numbers, the first for the lowest of `range`.
  var names: [String] {
    switch self {
    case .month: Self.monthNames
    case .dayOfWeek: Self.weekdayNames
    case .minute, .hour, .dayOfMonth: []
    }
  }

  /// The number of a name, written in either case; nil if there is no such name.
  func number(named name: ArraySlice<UInt8>) -> Int? {
    let code = Self.code(name)
    switch self {
    case .month: return Self.monthCodes.firstIndex(of: code).map { $0 + 1 }
    case .dayOfWeek: return Self.weekdayCodes.firstIndex(of: code)
    case .minute, .hour, .dayOfMonth: return nil
    }
  }

  /// The letters as one number, the same in either case, so that names are compared at once.
  private static func code(_ letters: some Sequence<UInt8>) -> Int {
    letters.reduce(0) { $0 << 8 | Int(upperCased($1)) }
  }

  private static let monthCodes = monthNames.map { code($0.utf8) }
  private static let weekdayCodes = weekdayNames.map { code($0.utf8) }
  private static let monthNames = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
  ]
  private static let weekdayNames = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]
}
