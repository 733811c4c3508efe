import Cron

/// One coming run of a schedule.
struct ComingRun: Equatable {
  let instant: Instant
  /// What is odd about it, where clocks are changed; nil on every ordinary day.
  var remark: String?
}

extension ComingRun {
  init(_ run: Run) {
    instant = run.instant
    remark =
      switch run.note {
      case .none: nil
      case .movedFromGap(let wall): "\(wall.timeOfDay) does not exist that day: runs at \(run.wall.timeOfDay)"
      case .firstOfTwo: "first of two \(run.wall.timeOfDay)"
      case .repeatOf: "second of two \(run.wall.timeOfDay)"
      }
  }
}
