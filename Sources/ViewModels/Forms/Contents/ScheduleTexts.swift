import Cron
import FoundationEssentials
import MoltFlow

/// What stands in the fields of a form to change a schedule while nobody has touched them.
struct ScheduleTexts {
  private let inputs: [FormField.ID: TextInput]
  /// The zone's name.
  let zone: String

  init(_ schedule: ScheduledMessage, zones: ZoneCache) {
    inputs = [
      .name: TextInput(schedule.name),
      .text: TextInput(schedule.messageContent ?? "", isMultiline: true),
      .time: TextInput(Self.time(of: schedule, zones: zones)),
      .cron: TextInput(schedule.cronExpression ?? ""),
    ]
    zone = schedule.zoneName
  }

  subscript(id: FormField.ID) -> TextInput { inputs[id] ?? TextInput() }

  /// Whether the field has the text that it started with.
  func isUntouched(_ id: FormField.ID, in fields: [FormField]) -> Bool { fields[id]?.text == self[id].text }

  /// Whether the zone chosen is the one it started with, by whatever name; also where none is chosen.
  func isZoneUntouched(in fields: [FormField], zones: ZoneCache) -> Bool {
    guard let chosen = fields[.zone]?.chosen?.id else { return true }
    return zones.canonicalName(of: chosen) == zones.canonicalName(of: zone)
  }

  /// `2026-11-24 09:00` on the clock of its zone; what can't be read as a time stays as the server wrote it.
  private static func time(of schedule: ScheduledMessage, zones: ZoneCache) -> String {
    guard let text = schedule.scheduledTime else { return "" }
    guard let wall = WallTime(naive: text) ?? wall(ofMoment: text, in: zones.known(schedule.zoneName)) else {
      return text
    }
    let seconds = wall.second == 0 ? "" : ":\(twoDigits(wall.second))"
    return "\(wall.isoText.prefix(10)) \(wall.timeOfDay)\(seconds)"
  }

  private static func wall(ofMoment text: String, in zone: Zone?) -> WallTime? {
    guard let time = ServerTime(text), !time.isNaive else { return nil }
    return zone?.wallTime(at: Instant(time.date))
  }
}
