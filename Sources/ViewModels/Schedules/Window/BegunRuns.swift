import Cron
import MoltFlow

/// Which runs of a schedule up to now began, as far as the server says it, and are none of the jobs read.
///
/// What was resumed or changed since a time of its expression did not run then.
struct BegunRuns {
  let jobsReadAt: Instant
  /// The next run as of when the schedule was read; nil for one that does not run by itself.
  ///
  /// It and those after it began, or will.
  let announced: Instant?
  /// The last run that the server noted.
  let noted: Instant?
}

extension BegunRuns {
  /// Where the server tells no next run, all since the jobs were read count.
  init(of schedule: ScheduledMessage, jobsReadAt: Instant) {
    let next = schedule.nextRunAt.flatMap { $0.isNaive ? nil : Instant($0.date) }
    self.jobsReadAt = jobsReadAt
    announced = schedule.runsByItself ? next ?? jobsReadAt : nil
    noted = schedule.lastRunAt.map { Instant($0) }
  }

  /// The last of them; nil if there is none.
  func last(of expression: CronExpression, in zone: Zone, now: Instant) -> Instant? {
    let soon = Instant(secondsSince1970: now.secondsSince1970 + 1)
    let run = expression.previous(before: soon, in: zone).instant
    return (said(now) + (run > start(now) ? [run] : [])).max()
  }

  /// The first of them, or of those to come, after this moment; nil if there is none.
  func first(of timetable: Timetable, after moment: Instant, now: Instant) -> Instant? {
    let runs = timetable.runs(after: max(start(now), moment), count: 1).map(\.instant)
    return (said(now).filter { moment < $0 } + runs).min()
  }

  /// What the server itself said of them, whether the expression as read here has it or not.
  private func said(_ now: Instant) -> [Instant] {
    let passed = announced.flatMap { $0 <= now ? $0 : nil }
    return [passed, noted].compactMap(\.self).filter { jobsReadAt < $0 }
  }

  /// Runs after this moment, which is not after now, were announced and are none of the jobs read.
  private func start(_ now: Instant) -> Instant {
    guard let announced else { return now }
    return min(now, max(jobsReadAt, Instant(secondsSince1970: announced.secondsSince1970 - 1)))
  }
}
