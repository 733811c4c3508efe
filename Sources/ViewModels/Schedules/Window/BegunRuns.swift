import Cron
import MoltFlow

/// Runs of a schedule that have begun, as far as can be known, but are not yet among the jobs read.
///
/// A schedule that was resumed or changed after one of its times did not run then.
struct BegunRuns {
  /// Seconds by which the server's clock may be ahead of this machine's.
  static let skew = 120

  let jobsReadAt: Instant
  /// Each time of the schedule after this moment is one of a run; nil for one that does not run by itself.
  private let since: Instant?
  /// The moments at which the server has said, before they came, that a run would begin.
  private let announced: [Instant]
  /// The last run that the server noted.
  private let noted: Instant?
}

extension BegunRuns {
  /// Where the server announces no next run, its times count since the jobs were read or the schedule was changed.
  init(of schedule: ScheduledMessage, trace: ScheduleTrace = ScheduleTrace(), jobsReadAt: Instant) {
    let next = schedule.runsByItself ? schedule.announcedRun : nil
    self.jobsReadAt = jobsReadAt
    since = schedule.runsByItself ? next?.adding(seconds: -1) ?? trace.changedAt ?? jobsReadAt : nil
    announced = [next, trace.begun].compactMap(\.self)
    noted = schedule.lastRunAt.flatMap { $0.isNaive ? nil : Instant($0.date) }
  }

  /// Whether the server itself has said of one that it began, or would.
  var isTold: Bool { (announced + [noted].compactMap(\.self)).contains { jobsReadAt < $0 } }

  /// The last of them; nil if there is none.
  ///
  /// `timetable` is nil where it can't be worked out here.
  func last(of timetable: Timetable?, now: Instant) -> Instant? {
    let expected = timetable?.lastRun(upTo: now).flatMap { $0 > start(now) ? $0 : nil }
    return (told(now) + [expected].compactMap(\.self)).max()
  }

  /// The first of them, or of those to come, after this moment; nil if there is none.
  func first(of timetable: Timetable, after moment: Instant, now: Instant) -> Instant? {
    let runs = timetable.runs(after: max(start(now), moment), count: 1).map(\.instant)
    return (told(now).filter { moment < $0 } + runs).min()
  }

  /// What the server itself said of them, whether the expression as read here has it or not.
  private func told(_ now: Instant) -> [Instant] {
    let noted = noted.flatMap { $0 <= now.adding(seconds: Self.skew) ? $0 : nil }
    return (announced.filter { $0 <= now } + [noted].compactMap(\.self)).filter { jobsReadAt < $0 }
  }

  /// Times of the schedule after this moment, which is not after now, are runs that are none of the jobs read.
  private func start(_ now: Instant) -> Instant {
    guard let since else { return now }
    return min(now, max(jobsReadAt, since))
  }
}
