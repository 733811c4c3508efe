/// What to change of a scheduled message; nil leaves a part as it is.
///
/// Source: vendor script 2.1.2, `update`, which sends no other names.
public struct ScheduleChange: Equatable, Sendable {
  public var name: String?
  public var messageContent: String?
  /// A wall time `yyyy-MM-ddTHH:mm:ss` of the schedule's zone.
  public var scheduledTime: String?
  public var cronExpression: String?
  /// The zone's IANA name.
  public var timezone: String?

  public init(
    name: String? = nil, messageContent: String? = nil, scheduledTime: String? = nil, cronExpression: String? = nil,
    timezone: String? = nil
  ) {
    self.name = name
    self.messageContent = messageContent
    self.scheduledTime = scheduledTime
    self.cronExpression = cronExpression
    self.timezone = timezone
  }
}

extension ScheduleChange {
  var json: JSONText {
    .object(
      ("name", name.map(JSONText.string)),
      ("message_content", messageContent.map(JSONText.string)),
      ("scheduled_time", scheduledTime.map(JSONText.string)),
      ("cron_expression", cronExpression.map(JSONText.string)),
      ("timezone", timezone.map(JSONText.string))
    )
  }
}
