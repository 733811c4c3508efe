extension Endpoint where Response == Listing<ScheduledMessage> {
  /// A page of the scheduled messages; `limit` is at most 100.
  ///
  /// Request: `?limit=50&offset=0`. Reply: schedules, of which only the id is sure. Fails as every request may: key,
  /// scope `scheduled:read`, rate. Source: outreach guide 2.0.0, “Scheduled messages”; limit from script 2.0.3, offset
  /// by the API's habit.
  public static func schedules(limit: Int = 50, offset: Int = 0) -> Self {
    list(.schedules, query: page(limit: limit, offset: offset))
  }
}

extension Endpoint where Response == Listing<ScheduleRun> {
  /// A page of the past runs of a scheduled message.
  ///
  /// Request: `?limit=50&offset=0`, assumed. Reply: runs whose fields are not documented, see ``ScheduleRun``. Fails
  /// with ``APIError/notFound(detail:)``. Source: outreach guide 2.0.0, “Scheduled messages”.
  public static func scheduleHistory(_ id: ScheduledMessage.ID, limit: Int = 50, offset: Int = 0) -> Self {
    list(.scheduleHistory(id), query: page(limit: limit, offset: offset))
  }
}

extension Endpoint where Response == ScheduledMessage {
  /// A scheduled message with its runs.
  ///
  /// Reply: the schedule; where its runs stand is not documented. Fails with ``APIError/notFound(detail:)``.
  /// Source: outreach guide 2.0.0, “Scheduled messages”.
  public static func schedule(_ id: ScheduledMessage.ID) -> Self { object(.schedule(id), of: id) }

  /// Sets `message` to go to a group at the times of `timing`, in the zone with the IANA name `timezone`.
  ///
  /// Request: `{"name", "session_id", "custom_group_id", "schedule_type", "scheduled_time"? or "cron_expression"?,
  /// "message_type", "message_content"?, "media_url"?, "timezone"}`. Reply: 201 and the schedule. Fails with
  /// ``APIError/planLimit(detail:)`` without the feature, ``APIError/invalid(fields:detail:)``.
  /// Never repeat it blindly: when the reply is lost, list the schedules to find out.
  /// Source: outreach guide 2.0.0, “Scheduled messages”.
  public static func createSchedule(
    name: String, sessionID: Session.ID, groupID: CustomGroup.ID, timing: Timing, message: Message, timezone: String
  ) -> Self {
    let target: [(name: String, value: JSONText)] = [
      ("name", .string(name)), ("session_id", .string(sessionID.rawValue)),
      ("custom_group_id", .string(groupID.rawValue)),
    ]
    let body = target + timing.members + message.members + [("timezone", .string(timezone))]
    return object(.createSchedule, body: .object(body))
  }
}

extension Endpoint where Response == ScheduledMessage? {
  /// Changes parts of a scheduled message; the server sets its next run anew.
  ///
  /// Request: what changes of `name`, `message_content`, `scheduled_time`, `cron_expression`, `timezone`. Reply: not
  /// documented; nil unless it is the schedule. Fails with ``APIError/notFound(detail:)``,
  /// ``APIError/invalid(fields:detail:)``. Source: outreach guide 2.0.0; the names from script 2.1.2.
  public static func updateSchedule(_ id: ScheduledMessage.ID, _ change: ScheduleChange) -> Self {
    action(.updateSchedule(id), on: id, body: change.json)
  }

  /// Pauses an active scheduled message.
  ///
  /// Reply: JSON that is not documented; nil unless it is the schedule. Fails with ``APIError/conflict(detail:)`` or
  /// ``APIError/invalid(fields:detail:)`` in another state, which of them is not documented;
  /// ``APIError/notFound(detail:)``. Source: outreach guide 2.0.0, “Scheduled messages”.
  public static func pauseSchedule(_ id: ScheduledMessage.ID) -> Self { action(.pauseSchedule(id), on: id) }

  /// Goes on with a paused one; reply, failures and source as for ``pauseSchedule(_:)``.
  public static func resumeSchedule(_ id: ScheduledMessage.ID) -> Self { action(.resumeSchedule(id), on: id) }

  /// Ends a scheduled message for good; reply, failures and source as for ``pauseSchedule(_:)``.
  public static func cancelSchedule(_ id: ScheduledMessage.ID) -> Self { action(.cancelSchedule(id), on: id) }

  /// Deletes a scheduled message; the server takes only cancelled and completed ones.
  ///
  /// Reply: JSON or nothing (204). Failures and source as for ``pauseSchedule(_:)``; script 2.1.2 reads a body.
  public static func deleteSchedule(_ id: ScheduledMessage.ID) -> Self { action(.deleteSchedule(id), on: id) }

  /// A reply without name and kind says too little to show.
  private static func action(_ route: Route, on id: ScheduledMessage.ID, body: JSONText? = nil) -> Self {
    change(route, of: id, body: body) { !$0.name.isEmpty && $0.scheduleType != .other("") }
  }
}
