/// One thing that is measured of ours.
struct CronRow: Equatable {
  enum Work: String, Codable {
    /// One run to the next.
    case next
    /// An expression from its text.
    case parse
    /// A zone from its file.
    case zone
  }

  let work: Work
  /// The expression; the zone's name where that is loaded.
  let subject: String
  /// Microseconds that it may take.
  let limit: Double
  let microseconds: Double

  var title: String { "\(work.rawValue) \(subject)" }

  /// The expressions, the slowest last.
  static let expressions = [
    "* * * * *", "*/5 * * * *", "0 9 * * *", "0 9 * * MON-FRI", "*/15 9-17 * * MON-FRI", "30 2 * * *", "0 0 1 1 *",
    "0 9 13 * FRI", "0 0 29 2 *", "0 0 29 2 MON", "0 0 * 2 MON#5",
  ]

  /// Leap years whose 29 February is a Monday: years without a run between two.
  static let slowest = "0 0 * 2 MON#5"

  /// Those whose reading is measured.
  static let texts = ["* * * * *", "0 9 * * MON-FRI", "*/15 9-17 * * MON-FRI"]
}
