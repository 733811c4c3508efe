import Cron
import FoundationEssentials
import MoltFlow

/// Whether the server has a schedule as it was to be.
extension ScheduleEdit {
  /// It says each part that was changed, as it was to be.
  func isDone(in schedule: ScheduledMessage) -> Bool { answers(of: schedule).allSatisfy { $0 == true } }

  /// It says a part that was changed in another way.
  func isDenied(by schedule: ScheduledMessage) -> Bool { answers(of: schedule).contains(false) }

  /// For each part that was changed, whether it is as asked for; nil where the server does not say it.
  private func answers(of schedule: ScheduledMessage) -> [Bool?] {
    [
      change.name.map { name in schedule.name.isEmpty ? nil : schedule.name == name },
      change.messageContent.map { text in schedule.messageContent.map { Self.words($0) == Self.words(text) } },
      change.scheduledTime.map { time in schedule.scheduledTime.map { isSame($0, as: time) } },
      change.cronExpression.map { cron in schedule.cronExpression.map { Self.isSame($0, as: cron) } },
      change.timezone.map { zone in
        schedule.timezone.map { zones.canonicalName(of: $0) == zones.canonicalName(of: zone) }
      },
    ].compactMap(\.self)
  }

  private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

  /// Servers may write an expression anew.
  private static func isSame(_ cron: String, as sent: String) -> Bool {
    if words(cron) == words(sent) { return true }
    do { return try CronExpression(cron).portable() == sent } catch { return false }
  }

  /// As a wall time, or as the moment that it is in the schedule's zone.
  private func isSame(_ time: String, as sent: String) -> Bool {
    if let wall = WallTime(naive: time) { return wall.isoText == sent }
    guard let moment = ServerTime(time), case .once(let instants)? = timing?.timetable.rule else { return false }
    return instants.contains(Instant(moment.date))
  }
}
