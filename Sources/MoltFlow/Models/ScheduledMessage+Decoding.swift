extension ScheduledMessage: ServerObject {
  static let listNames = ["messages", "scheduled_messages", "schedules"]
  static let objectNames = ["message", "scheduled_message", "schedule"]

  public init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder)
    self.init(
      id: try fields.id(),
      name: fields.text("name") ?? "",
      status: fields.word("status") ?? .other(""),
      scheduleType: fields.word("schedule_type") ?? .other(""),
      cronExpression: fields.text("cron_expression"),
      timezone: fields.text("timezone"),
      scheduledTime: fields.text("scheduled_time"),
      nextRunAt: fields.time("next_run_at"),
      lastRunAt: fields.time("last_run_at"),
      runCount: fields.count("run_count"),
      createdAt: fields.date("created_at"),
      sessionID: fields.identifier("session_id"),
      groupID: fields.identifier("custom_group_id", "group_id"),
      messageContent: fields.text("message_content"),
      mediaURL: fields.text("media_url"),
      targetType: fields.text("target_type"),
      history: fields.items(ScheduleRun.self, "history", "executions", "execution_history", "runs")?.items
    )
  }
}
