import FoundationEssentials

/// How the clock the server was given and simulated time belong together.
struct SimulatedClock: Sendable {
  /// The moment at which both show the same.
  let origin: Date
  /// Simulated seconds that pass in one second.
  let speed: Double

  init(origin: Date, speed: Double) {
    precondition(speed > 0, "simulated time must pass")
    self.origin = origin
    self.speed = speed
  }

  func moment(at date: Date) -> Moment {
    Moment(origin.addingTimeInterval(date.timeIntervalSince(origin) * speed))
  }

  /// The first time on the given clock at which it is `moment` or later.
  func date(of moment: Moment) -> Date {
    var date = origin.addingTimeInterval(moment.date.timeIntervalSince(origin) / speed)
    while self.moment(at: date) < moment {
      date = Date(timeIntervalSinceReferenceDate: date.timeIntervalSinceReferenceDate.nextUp)
    }
    return date
  }

  /// What passes of simulated time in `duration` of the given clock.
  func simulated(_ duration: Duration) -> Duration { duration * speed }
}
