import FoundationEssentials
import MoltFlow
import Testing

/// The reading of one kind of reply, with its type forgotten.
///
/// For what holds of every endpoint.
struct ReplyReader: Sendable, CustomTestStringConvertible {
  /// What the names of its samples start with.
  let kind: String
  /// Method and path with `{id}`, as a failure names them.
  let endpoint: String
  /// Reads a reply of a status; answers the model.
  let read: @Sendable (_ status: Int, _ body: Data) throws(APIError) -> any Sendable

  init<Response>(_ kind: String, _ endpoint: Endpoint<Response>) {
    self.kind = kind
    self.endpoint = "\(endpoint.route.method.rawValue) \(endpoint.route.template)"
    read = { status, body throws(APIError) in try endpoint.response(status: status, body: body) }
  }

  var testDescription: String { kind }

  /// Those that fail when the reply does not hold what they ask for.
  static let demanding: [ReplyReader] = [
    ReplyReader("session-list", Endpoint.sessions),
    ReplyReader("session", Endpoint.session("session-uuid-...")),
    ReplyReader("custom-group-list", Endpoint.groups()),
    ReplyReader("custom-group-detail", Endpoint.group("g-1")),
    ReplyReader("custom-group-create", Endpoint.createGroup(name: "x")),
    ReplyReader("contacts", Endpoint.contacts),
    ReplyReader("wa-groups", Endpoint.whatsAppGroups),
    ReplyReader("group-export", Endpoint.exportGroupJSON("x")),
    ReplyReader("bulk-send-list", Endpoint.jobs()),
    ReplyReader("bulk-send-detail", Endpoint.job("j-1")),
    ReplyReader("bulk-send-detail", Endpoint.jobSummary("j-1")),
    ReplyReader("bulk-send-create", Endpoint.createJob(sessionID: "x", groupID: "x", message: .text("x"))),
    ReplyReader("schedule-list", Endpoint.schedules()),
    ReplyReader("schedule-detail", Endpoint.schedule("c-1")),
    ReplyReader(
      "schedule-create",
      Endpoint.createSchedule(
        name: "x", sessionID: "x", groupID: "x", timing: .oneTime("x"), message: .text("x"), timezone: "UTC")),
    ReplyReader("schedule-history", Endpoint.scheduleHistory("x")),
    ReplyReader("usage", Endpoint.usage),
    ReplyReader("usage-daily", Endpoint.dailyUsage()),
    ReplyReader("subscription", Endpoint.subscription),
    ReplyReader("plans", Endpoint.plans),
    ReplyReader("campaign", Endpoint.campaign("x")),
  ]

  /// Those that take any reply of success.
  static let undemanding: [ReplyReader] = [
    ReplyReader("custom-group-rename", Endpoint.renameGroup("g-1", name: "x")),
    ReplyReader("custom-group-delete", Endpoint.deleteGroup("x")),
    ReplyReader("custom-group-from-wa-groups", Endpoint.createGroupFromWhatsApp(name: "x", groups: [])),
    ReplyReader("members-add", Endpoint.addMembers("g-1", [])),
    ReplyReader("members-remove", Endpoint.removeMembers("g-1", ids: [])),
    ReplyReader("bulk-send-pause", Endpoint.pauseJob("j-1")),
    ReplyReader("bulk-send-pause", Endpoint.resumeJob("j-1")),
    ReplyReader("bulk-send-pause", Endpoint.cancelJob("j-1")),
    ReplyReader("schedule-update", Endpoint.updateSchedule("c-1", ScheduleChange())),
    ReplyReader("schedule-pause", Endpoint.pauseSchedule("c-1")),
    ReplyReader("schedule-pause", Endpoint.resumeSchedule("c-1")),
    ReplyReader("schedule-pause", Endpoint.cancelSchedule("c-1")),
    ReplyReader("schedule-delete", Endpoint.deleteSchedule("c-1")),
    ReplyReader("group-export-csv", Endpoint.exportGroupCSV("x")),
  ]

  static let all = demanding + undemanding
}
