import Cron
import MoltFlow

/// What the fields of a form make of a schedule: the parts that are others than before.
struct ScheduleEdit {
  let before: ScheduledMessage
  let change: ScheduleChange
  /// When it runs from then on; nil where that stays.
  let timing: ScheduleTiming?
  let zones: ZoneCache

  /// Reads the fields; fails where what was changed can't be sent.
  ///
  /// What was not touched is not sent: the server has it, and keeps it.
  init(_ fields: [FormField], of before: ScheduledMessage, zoneField: ZoneField, now: Instant) throws(ScheduleRefusal) {
    let start = ScheduleTexts(before, zones: zoneField.zones)
    var change = ScheduleChange()
    let name = fields.trimmed(.name)
    if !start.isUntouched(.name, in: fields), name != before.name { change.name = name }
    let text = MessageFields.message(in: fields).text
    if !start.isUntouched(.text, in: fields), text != before.messageContent { change.messageContent = text }
    let isOtherTime = !start.isUntouched(before.scheduleType == .oneTime ? .time : .cron, in: fields)
    let isOtherZone = !start.isZoneUntouched(in: fields, zones: zoneField.zones)
    var timing: ScheduleTiming?
    if isOtherTime || isOtherZone {
      guard let zone = zoneField.zone(in: fields) else {
        throw ScheduleRefusal(field: .zone, message: "Choose the zone whose clock it runs on.")
      }
      let new = try ScheduleTiming(fields, zone: zone, now: now)
      switch new.timing {
      case .oneTime(let time):
        // A time with an offset of its own would not go along with the zone.
        if time != before.scheduledTime.flatMap(WallTime.init(naive:))?.isoText { change.scheduledTime = time }
      case .recurring(_, let cron):
        if isOtherTime, cron != before.cronExpression { change.cronExpression = cron }
      }
      if isOtherZone { change.timezone = fields[.zone]?.chosen?.id }
      timing = change.setsTiming ? new : nil
    }
    self.before = before
    self.change = change
    self.timing = timing
    zones = zoneField.zones
  }

  /// The schedule as it is to be; when the server will run it next is not known where its timing changes.
  var after: ScheduledMessage {
    var after = before
    after.name = change.name ?? before.name
    after.messageContent = change.messageContent ?? before.messageContent
    after.scheduledTime = change.scheduledTime ?? before.scheduledTime
    after.cronExpression = change.cronExpression ?? before.cronExpression
    after.timezone = change.timezone ?? before.timezone
    if timing != nil { after.nextRunAt = nil }
    return after
  }
}

extension ScheduleChange {
  var isEmpty: Bool { self == ScheduleChange() }
  var setsTiming: Bool { scheduledTime != nil || cronExpression != nil || timezone != nil }
}
