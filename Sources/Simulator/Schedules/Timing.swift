import Cron
import FoundationEssentials

/// When a schedule runs: once, or again and again, on the clock of a zone.
struct Timing: Sendable {
  enum Rule: Sendable {
    /// At a moment, as `text` says it.
    case once(text: String, at: Moment)
    case recurring(CronExpression)
  }

  let rule: Rule
  let zone: Zone

  /// Reads what a schedule of this type needs: a time for `one_time`, an expression for every other.
  init(type: SimulatedSchedule.Kind, scheduledTime: String?, cron: String?, zone: Zone) throws(Refusal) {
    self.zone = zone
    guard type != .oneTime else {
      guard let scheduledTime else { throw .missing("scheduled_time") }
      rule = .once(text: scheduledTime, at: try Self.moment(scheduledTime, in: zone))
      return
    }
    guard let cron else { throw .missing("cron_expression") }
    rule = .recurring(try Self.expression(cron))
  }

  var cron: String? {
    guard case .recurring(let expression) = rule else { return nil }
    return expression.source
  }

  var scheduledTime: String? {
    guard case .once(let text, _) = rule else { return nil }
    return text
  }

  /// The first run after `moment`; nil when there is none any more.
  func next(after moment: Moment) -> Moment? {
    switch rule {
    case .once(_, let time): return time > moment ? time : nil
    case .recurring(let expression):
      return expression.firstRun(after: moment.instant, in: zone).map { Moment($0.instant) }
    }
  }

  /// Refuses what runs more often than the service allows.
  func checkGap() throws(Refusal) {
    guard case .recurring(let expression) = rule, expression.minimumGap() < 5 else { return }
    throw .invalid("cron_expression", "at least 5 minutes between runs")
  }

  private static func expression(_ text: String) throws(Refusal) -> CronExpression {
    do {
      return try CronExpression(text)
    } catch {
      throw .invalid("cron_expression", error.message)
    }
  }

  /// Reads a wall time of the zone, or a time with an offset of its own.
  ///
  /// A wall time that the clocks skip counts from before they are set forward; of one they show twice, the first.
  private static func moment(_ text: String, in zone: Zone) throws(Refusal) -> Moment {
    if let wall = WallTime(text) {
      if let instant = zone.instants(of: wall).first { return Moment(instant) }
      guard let eve = zone.instants(of: wall.adding(days: -1)).last else {
        throw .invalid("scheduled_time", "does not exist in \(zone.name)")
      }
      return Moment(eve) + .seconds(86_400)
    }
    do {
      return Moment(try Date(text, strategy: .iso8601))
    } catch {
      throw .invalid("scheduled_time", "is not an ISO 8601 time")
    }
  }
}
