import Cron
import FoundationEssentials
import MoltFlow

/// What the server was asked to make of a schedule, to be found again in what it says.
struct AskedSchedule {
  let change: ScheduleChange
  /// When it is to run; nil where that was not asked for.
  let timetable: Timetable?
  let zones: ZoneCache

  enum Answer {
    /// Each part that was asked for is said, as it was asked for.
    case done
    /// A part is said in another way.
    case denied
    /// Nothing is said in another way, but not every part is said.
    case unsaid
  }

  func answer(of schedule: ScheduledMessage) -> Answer {
    let answers = answers(of: schedule)
    if answers.contains(false) { return .denied }
    return answers.contains(nil) ? .unsaid : .done
  }

  /// For each part that was asked for, whether it is so; nil where the server does not say it.
  private func answers(of schedule: ScheduledMessage) -> [Bool?] {
    [
      change.name.map { name in schedule.name.isEmpty ? nil : schedule.name == name },
      change.messageContent.map { text in schedule.messageContent.map { Self.words($0) == Self.words(text) } },
      change.scheduledTime.map { time in schedule.scheduledTime.map { isSame($0, as: time) } },
      change.cronExpression.map { cron in schedule.cronExpression.flatMap { Self.isSame($0, as: cron) } },
      change.timezone.map { zone in
        schedule.timezone.map { zones.canonicalName(of: $0) == zones.canonicalName(of: zone) }
      },
    ].compactMap(\.self)
  }

  private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

  /// Servers may write an expression anew; nil where it can't be read here.
  private static func isSame(_ cron: String, as sent: String) -> Bool? {
    if words(cron) == words(sent) { return true }
    do { return try CronExpression(cron).portable() == sent } catch { return nil }
  }

  /// As a wall time, or as the moment that it is in the schedule's zone.
  private func isSame(_ time: String, as sent: String) -> Bool {
    if let wall = WallTime(naive: time) { return wall.isoText == sent }
    guard let moment = ServerTime(time), case .once(let instants)? = timetable?.rule else { return false }
    return instants.contains(Instant(moment.date))
  }
}

extension ScheduleEdit {
  var asked: AskedSchedule { AskedSchedule(change: change, timetable: timing?.timetable, zones: zones) }
}

extension NewSchedule {
  func asked(zones: ZoneCache) -> AskedSchedule {
    var change = ScheduleChange()
    change.name = name
    change.messageContent = message.text
    change.timezone = zone.name
    switch timing.timing {
    case .oneTime(let wall): change.scheduledTime = wall
    case .recurring(_, let cron): change.cronExpression = cron
    }
    return AskedSchedule(change: change, timetable: timing.timetable, zones: zones)
  }
}
