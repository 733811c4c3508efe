import Cron
import FoundationEssentials
import MoltFlow

/// What two readings of a schedule tell together, and neither of them alone.
struct ScheduleTrace: Equatable {
  /// The last run that had been announced and whose moment had passed when the schedule was read next.
  var begun: Instant?
  /// When it was first seen to run at other times, or to run again; nil if it always did.
  var changedAt: Instant?
}

extension ScheduleTrace {
  /// Takes that the schedule is `new` now, and was `old` when it was read before.
  mutating func take(_ new: ScheduledMessage, for old: ScheduledMessage, now: Instant) {
    let isOver = new.nextRunAt != old.nextRunAt || !new.runsByItself
    if old.runsByItself, isOver, let announced = old.announcedRun, announced <= now { begun = announced }
    if new.runsByItself, !old.runsByItself || new.hasOtherTimes(than: old) { changedAt = now }
  }
}

/// The traces of all schedules that were read more than once.
final class ScheduleTraces {
  private var traces: [ScheduledMessage.ID: ScheduleTrace] = [:]
  private let now: @Sendable () -> Date

  init(now: @escaping @Sendable () -> Date) { self.now = now }

  subscript(id: ScheduledMessage.ID) -> ScheduleTrace { traces[id] ?? ScheduleTrace() }

  /// Notes what has changed since `old`; answers the new one as it is.
  func take(_ new: ScheduledMessage, for old: ScheduledMessage) -> ScheduledMessage {
    traces[new.id, default: ScheduleTrace()].take(new, for: old, now: Instant(now()))
    return new
  }
}

extension ScheduledMessage {
  /// The next run, unless the server wrote it without an offset: then its moment is not certain.
  var announcedRun: Instant? { nextRunAt.flatMap { $0.isNaive ? nil : Instant($0.date) } }

  /// What only one of the two says is no difference.
  fileprivate func hasOtherTimes(than old: ScheduledMessage) -> Bool {
    func isOther(_ part: KeyPath<ScheduledMessage, String?>) -> Bool {
      guard let mine = self[keyPath: part], let others = old[keyPath: part] else { return false }
      return mine != others
    }
    let isOtherKind = scheduleType != old.scheduleType && scheduleType != .other("") && old.scheduleType != .other("")
    return isOtherKind || isOther(\.cronExpression) || isOther(\.scheduledTime) || isOther(\.timezone)
  }
}
