import Cron
import MoltFlow

extension ScheduledMessage {
  /// The zone's name; a schedule without one is in UTC.
  ///
  /// Source: outreach guide 2.0.0, “Scheduled messages”.
  var zoneName: String { timezone ?? "UTC" }

  /// When it runs, on its own clock: `once 24 Nov 09:00`, its cron expression, or the name of its kind.
  ///
  /// `thisYear` is left out of a date.
  func timingWords(thisYear: Int) -> String {
    guard scheduleType == .oneTime else { return cronExpression ?? scheduleType.title.lowercased() }
    guard let scheduledTime else { return "once" }
    guard let wall = WallTime(scheduledTime) else { return "once \(scheduledTime.prefix(40))" }
    let year = wall.year == thisYear ? "" : " \(wall.year)"
    return "once \(wall.day) \(wall.monthName)\(year) \(wall.timeOfDay)"
  }
}

extension ScheduledMessage.Status {
  /// How the screen names it, such as `active`.
  var title: String { String(word.prefix(20)) }

  /// It will not run again by itself, and can't be made to.
  var isOver: Bool { self == .cancelled || self == .completed }
}

extension ScheduledMessage.Kind {
  /// How the screen names it, such as `Weekly`.
  var title: String {
    switch self {
    case .oneTime: "Once"
    case .daily: "Daily"
    case .weekly: "Weekly"
    case .monthly: "Monthly"
    case .cron: "Cron"
    case .other(let word): String(word.prefix(20))
    }
  }
}
