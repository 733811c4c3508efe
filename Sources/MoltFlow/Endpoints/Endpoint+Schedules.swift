extension Endpoint where Response == Listing<ScheduledMessage> {
  /// A page of the scheduled messages; `limit` is at most 100.
  ///
  /// Source: outreach guide 2.0.0, “Scheduled messages”; limit from the vendor's script 2.0.3, offset by the API's habit.
  public static func schedules(limit: Int = 50, offset: Int = 0) -> Self {
    list(.schedules, query: page(limit: limit, offset: offset))
  }
}

extension Endpoint where Response == Listing<ScheduleRun> {
  /// A page of the past runs of a scheduled message.
  public static func scheduleHistory(_ id: ScheduledMessage.ID, limit: Int = 50, offset: Int = 0) -> Self {
    list(.scheduleHistory(id), query: page(limit: limit, offset: offset))
  }
}

extension Endpoint where Response == ScheduledMessage {
  public static func schedule(_ id: ScheduledMessage.ID) -> Self { object(.schedule(id)) }

  /// Sets `message` to go to a group at the times of `timing`, in the zone with the IANA name `timezone`.
  ///
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
  public static func updateSchedule(_ id: ScheduledMessage.ID, _ change: ScheduleChange) -> Self {
    action(.updateSchedule(id), body: change.json)
  }

  public static func pauseSchedule(_ id: ScheduledMessage.ID) -> Self { action(.pauseSchedule(id)) }

  public static func resumeSchedule(_ id: ScheduledMessage.ID) -> Self { action(.resumeSchedule(id)) }

  /// Ends a scheduled message for good.
  public static func cancelSchedule(_ id: ScheduledMessage.ID) -> Self { action(.cancelSchedule(id)) }

  /// Deletes a scheduled message; the server takes only cancelled and completed ones.
  public static func deleteSchedule(_ id: ScheduledMessage.ID) -> Self { action(.deleteSchedule(id)) }

  /// A reply without name and kind says too little to show.
  private static func action(_ route: Route, body: JSONText? = nil) -> Self {
    change(route, body: body) { !$0.name.isEmpty && $0.scheduleType != .other("") }
  }
}
