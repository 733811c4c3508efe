import Cron
import MoltFlow

/// What sends from the same session as a schedule or a broadcast: a job, a schedule, or the schedule itself.
struct OtherSending {
  enum Kind {
    /// A job, which can be sending from now on; a paused one once it is resumed.
    case job(Job.Status)
    /// A schedule; `begun` is nil where no jobs were read, so that none of its runs up to now counts.
    case schedule(Timetable, begun: BegunRuns? = nil)
    /// The schedule that is looked at, with its runs in order: one may last into the next.
    case itself(runs: [Instant])
  }

  /// Puts the name together, which only those that clash need.
  private let makeName: () -> String
  let kind: Kind
  /// Those left of a job, or those that a schedule goes to each time.
  let recipients: Int

  init(name: @escaping @autoclosure () -> String, kind: Kind, recipients: Int) {
    makeName = name
    self.kind = kind
    self.recipients = recipients
  }

  /// The schedule's name, or that of the job's group.
  var name: String { makeName() }

  /// When it can be sending while `window` lasts, the first time if there are several; nil if it can't be.
  ///
  /// Works out one run at the most: the first that can last until `window` starts. If that begins too late, so do all.
  func clash(with window: SendingWindow, now: Instant) -> SendingWindow? {
    guard let start = start(near: window, now: now) else { return nil }
    let other = SendingWindow(start: start, recipients: recipients)
    return window.overlaps(other) ? other : nil
  }

  private func start(near window: SendingWindow, now: Instant) -> Instant? {
    switch kind {
    case .job: return now
    case .itself(let runs): return runs.last { $0 < window.start }
    case .schedule(let timetable, let begun):
      let longest = SendingPace.longestGap * recipients
      let earliest = window.start.adding(seconds: -longest)
      guard let begun else { return timetable.runs(after: max(now, earliest), count: 1).first?.instant }
      return begun.first(of: timetable, after: earliest, now: now)
    }
  }
}
