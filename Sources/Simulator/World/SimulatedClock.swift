import FoundationEssentials

/// How the clock the server was given and simulated time belong together.
struct SimulatedClock: Sendable {
  /// What the given clock showed at the beginning.
  let origin: Date
  /// What simulated time was then.
  let start: Date
  /// Simulated seconds that pass in one second.
  let speed: Double

  /// Both show the same at `origin`, unless simulated time is said to `start` elsewhere.
  init(origin: Date, start: Date? = nil, speed: Double) {
    precondition(speed > 0, "simulated time must pass")
    self.origin = origin
    self.start = start ?? origin
    self.speed = speed
  }

  func moment(at date: Date) -> Moment {
    Moment(start.addingTimeInterval(date.timeIntervalSince(origin) * speed))
  }

  /// The first time on the given clock at which it is `moment` or later.
  func date(of moment: Moment) -> Date {
    var date = origin.addingTimeInterval(moment.date.timeIntervalSince(start) / speed)
    while self.moment(at: date) < moment {
      date = Date(timeIntervalSinceReferenceDate: date.timeIntervalSinceReferenceDate.nextUp)
    }
    return date
  }

  /// What passes of simulated time in `duration` of the given clock.
  func simulated(_ duration: Duration) -> Duration { duration * speed }
}
