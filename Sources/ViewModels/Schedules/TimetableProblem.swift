import Cron

/// Why the runs of a schedule can't be worked out on this machine; the server may know better.
enum TimetableProblem: Error, Equatable {
  case zone(ZoneError)
  case cron(CronError)
  /// The server says neither a time nor an expression.
  case missing
  case unreadable(String)
  /// A wall time that the clocks skip.
  case skipped(WallTime)

  var message: String {
    switch self {
    case .zone(let error): error.message
    case .cron(let error): CronPreview.sentence("The expression can't be read here: \(error.message)")
    case .missing: "The server does not say when it runs."
    case .unreadable(let text): "“\(text.prefix(40))” can't be read here."
    case .skipped(let wall): "\(wall.timeOfDay) does not exist on \(wall.day) \(wall.monthName): the clocks skip it."
    }
  }
}
