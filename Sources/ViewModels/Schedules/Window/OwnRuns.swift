import Cron
import MoltFlow

/// What the server says of a schedule's own runs, of which one may be sending and be none of the jobs read.
struct OwnRuns {
  let jobsReadAt: Instant
  /// The next one, as of when the schedule was read; nil for one that does not run by itself.
  let next: Instant?
  /// The last one that the server noted.
  let last: Instant?
}

extension OwnRuns {
  init(of schedule: ScheduledMessage, jobsReadAt: Instant) {
    self.jobsReadAt = jobsReadAt
    next = schedule.runsByItself ? schedule.nextRunAt.map { Instant($0.date) } : nil
    last = schedule.lastRunAt.map { Instant($0) }
  }

  /// The last run up to now, if it began after the jobs were read; at most one.
  ///
  /// Counted are the one that the server noted, and those since the one it announced: what was resumed or changed since
  /// a time of its expression did not run then.
  func begun(_ expression: CronExpression, in zone: Zone, now: Instant) -> [Instant] {
    var run = last
    if let next, next <= now {
      let soon = Instant(secondsSince1970: now.secondsSince1970 + 1)
      run = max(next, expression.previous(before: soon, in: zone).instant)
    }
    guard let run, jobsReadAt < run else { return [] }
    return [run]
  }
}
