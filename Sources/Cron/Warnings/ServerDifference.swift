/// A server's next run that is not ours, and the likely reason.
public struct ServerDifference: Equatable, Sendable {
  /// What we expect.
  public let ours: Run
  /// What the server says.
  public let server: Instant
  /// What the zone's clock shows then, by the zone data here.
  public let serverWall: WallTime
  /// Nil if no known way to read the expression leads to the server's answer.
  public let reason: Reason?

  /// Ways of servers that lead to another run.
  public enum Reason: String, Sendable {
    /// It has another release of the zone data.
    case otherZoneData
    /// It reads the expression on the clock of UTC.
    case readsInUTC
    /// It is an hour early on the day of a change of the clock, as croniter up to 6.0 is: a second run is likely.
    case hourEarly
    /// It counts weekdays from Monday, as APScheduler does.
    case weekdaysFromMonday
    /// It reads `MON-FRI/2` as `MON-FRI`, as APScheduler does.
    case dropsStep
    /// It reads `FRI#2` as `FRI`, as APScheduler does.
    case everyWeek
    /// It runs only when day and weekday both match, as APScheduler does.
    case bothDays
    /// It runs when day or weekday matches, as croniter does beside `*/2`.
    case eitherDay
    /// It reads `9-9` as the whole field, as croniter since 6 does.
    case wholeField
    /// It does something else where clocks are changed.
    case otherClockChange
  }
}

extension ServerDifference {
  /// `the server says …, expected …: it seems to count weekdays from Monday; write their names`.
  var message: String {
    let both = "the server says \(serverWall.words), expected \(ours.wall.words) \(ours.offsetText)"
    return likelyReason.map { "\(both): \($0)" } ?? both
  }

  /// `it seems to count weekdays from Monday; write their names`; nil if no reason is known.
  public var likelyReason: String? { reason.map { "it seems \(Self.words($0))" } }

  private static func words(_ reason: Reason) -> String {
    switch reason {
    case .otherZoneData: "to have another release of the time zone data"
    case .readsInUTC: "to read the expression in UTC"
    case .hourEarly: "to be an hour early where clocks are changed; it may run twice that day"
    case .weekdaysFromMonday: "to count weekdays from Monday; write their names"
    case .dropsStep: "to drop the step of weekdays; write a list of their names"
    case .everyWeek: "to ignore the number after # and run every week"
    case .bothDays: "to run only when day and weekday both match"
    case .eitherDay: "to run when either day or weekday matches"
    case .wholeField: "to read a range of one number as the whole field; write the number"
    case .otherClockChange: "to do something else where clocks are changed"
    }
  }
}
