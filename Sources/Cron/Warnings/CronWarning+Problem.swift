extension CronWarning {
  /// What differs, with all that its message needs.
  enum Problem: Equatable {
    case eitherDay
    case starBesideDay(String)
    case weekdayCount(String, WeekdayCount)
    case equalRange(String, field: CronField.Kind, value: String)
    case openStep(String)
    case longStep(String)
    case extended(String)
    case macro(String, fields: String)
    case clockChange(ClockChange)
    case allSkipped(zone: String)
    case serverDiffers(ServerDifference)
  }

  /// What about a weekday is not read alike.
  enum WeekdayCount: Equatable {
    case number, star, sundayRange, step
  }

  /// The server's run and ours, of code `W10`.
  public var serverDifference: ServerDifference? {
    if case .serverDiffers(let difference) = problem { difference } else { nil }
  }

  public var code: Code {
    switch problem {
    case .eitherDay: .eitherDay
    case .starBesideDay: .starBesideDay
    case .weekdayCount: .weekdayCount
    case .equalRange: .equalRange
    case .openStep: .openStep
    case .longStep: .longStep
    case .extended: .extended
    case .macro: .macro
    case .clockChange, .allSkipped: .clockChange
    case .serverDiffers: .serverDiffers
    }
  }
}
