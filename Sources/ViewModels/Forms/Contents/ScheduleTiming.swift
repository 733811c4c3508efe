import Cron
import FoundationEssentials
import MoltFlow

/// When a schedule runs, as its form has it: what is sent, and what that means here.
struct ScheduleTiming {
  let timing: Timing
  let timetable: Timetable
  /// What is to be known of it before it is sent.
  let remark: String?

  /// Reads the visible fields; fails with the first reason why they can't be sent.
  init(_ fields: [FormField], zone: Zone, now: Instant) throws(ScheduleRefusal) {
    let kind = ScheduleTimingField.kind(in: fields)
    if kind == .oneTime {
      self = try Self.once(fields.trimmed(.time), zone: zone, now: now)
    } else {
      self = try Self.recurring(kind, fields.trimmed(.cron), zone: zone, now: now)
    }
  }

  /// The next run, where the one after it comes more than so many seconds later; nil for what runs once.
  func rareRun(after now: Instant, gap seconds: Double) -> Date? {
    guard case .recurring = timing else { return nil }
    let runs = timetable.runs(after: now, count: 2).map { Date($0.instant) }
    guard let first = runs.first, let second = runs.last, second.timeIntervalSince(first) > seconds else { return nil }
    return first
  }

  private init(timing: Timing, timetable: Timetable, remark: String?) {
    self.timing = timing
    self.timetable = timetable
    self.remark = remark
  }

  private static func once(_ text: String, zone: Zone, now: Instant) throws(ScheduleRefusal) -> Self {
    do {
      let time = try ScheduleTime(text, in: zone, now: now)
      return Self(
        timing: .oneTime(time.wall.isoText), timetable: Timetable(rule: .once(time.instants), zone: zone),
        remark: time.remark)
    } catch {
      throw ScheduleRefusal(field: .time, message: error.message)
    }
  }

  private static func recurring(
    _ kind: ScheduledMessage.Kind, _ text: String, zone: Zone, now: Instant
  ) throws(ScheduleRefusal) -> Self {
    let expression: CronExpression
    do {
      expression = try CronExpression(text)
    } catch {
      throw ScheduleRefusal(field: .cron, message: CronPreview.sentence(error.message))
    }
    if let problem = expression.tooOften ?? expression.neverRunsAdvice(in: zone, after: now) {
      throw ScheduleRefusal(field: .cron, message: problem)
    }
    return Self(
      timing: .recurring(kind: kind, cron: expression.portable()),
      timetable: Timetable(rule: .recurring(expression), zone: zone),
      remark: nil)
  }
}
