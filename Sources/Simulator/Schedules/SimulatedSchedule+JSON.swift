extension SimulatedSchedule {
  /// As lists and commands answer it: without the runs.
  var json: JSON { .object(fields) }

  /// As the schedule's own page answers it: with its runs, given as written.
  func detail(history: [JSON]) -> JSON { .object(fields + [("history", .array(history))]) }

  private var fields: [(String, JSON)] {
    [
      ("id", .string(id)), ("name", .string(name)), ("status", .string(status.rawValue)),
      ("schedule_type", .string(kind.rawValue)), ("cron_expression", .string(cronExpression)),
      ("timezone", .string(timezone)), ("scheduled_time", .string(timing.scheduledTime)),
      ("next_run_at", .moment(nextRun, in: timing.zone)), ("last_run_at", .moment(runs.last?.at)),
      ("run_count", .number(runs.count)), ("session_id", .string(sessionID)), ("custom_group_id", .string(groupID)),
      ("created_at", .moment(created)),
    ] + message.fields
  }
}
