/// When a scheduled message goes out.
///
/// Source: outreach guide 2.0.0, “Scheduled messages”.
public enum Timing: Equatable, Sendable {
  /// Once, at a wall time `yyyy-MM-ddTHH:mm:ss` of the schedule's zone, without an offset.
  case oneTime(String)
  /// Again and again, by five cron fields, at least five minutes apart.
  case recurring(kind: ScheduledMessage.Kind, cron: String)
}

extension Timing {
  /// The names and values by which a request says it.
  var members: [(name: String, value: JSONText)] {
    switch self {
    case .oneTime(let wallTime):
      [("schedule_type", "one_time"), ("scheduled_time", .string(wallTime))]
    case .recurring(let kind, let cron):
      [("schedule_type", .string(kind.word)), ("cron_expression", .string(cron))]
    }
  }
}
