extension Route {
  public var method: Method { line.method }

  /// The path below the base address, such as `/bulk-send/ID/pause`, the id percent-encoded.
  public var path: String {
    template.split(separator: "/").map { $0 == "{id}" ? "/" + PathSegment.encoded(line.id) : "/" + $0 }.joined()
  }

  /// The path with `{id}` where the id stands: the route's name in messages and logs.
  public var template: String { line.template }

  /// The one place where method and path of each route are written.
  private var line: (method: Method, template: String, id: String) {
    switch self {
    case .sessions: (.get, "/sessions", "")
    case .session(let id): (.get, "/sessions/{id}", id.rawValue)

    case .groups: (.get, "/custom-groups", "")
    case .createGroup: (.post, "/custom-groups", "")
    case .contacts: (.get, "/custom-groups/contacts", "")
    case .whatsAppGroups: (.get, "/custom-groups/wa-groups", "")
    case .createGroupFromWhatsApp: (.post, "/custom-groups/from-wa-groups", "")
    case .group(let id): (.get, "/custom-groups/{id}", id.rawValue)
    case .renameGroup(let id): (.patch, "/custom-groups/{id}", id.rawValue)
    case .deleteGroup(let id): (.delete, "/custom-groups/{id}", id.rawValue)
    case .addMembers(let id): (.post, "/custom-groups/{id}/members/add", id.rawValue)
    case .removeMembers(let id): (.post, "/custom-groups/{id}/members/remove", id.rawValue)
    case .exportGroupCSV(let id): (.get, "/custom-groups/{id}/export/csv", id.rawValue)
    case .exportGroupJSON(let id): (.get, "/custom-groups/{id}/export/json", id.rawValue)

    case .jobs: (.get, "/bulk-send", "")
    case .createJob: (.post, "/bulk-send", "")
    case .job(let id): (.get, "/bulk-send/{id}", id.rawValue)
    case .pauseJob(let id): (.post, "/bulk-send/{id}/pause", id.rawValue)
    case .resumeJob(let id): (.post, "/bulk-send/{id}/resume", id.rawValue)
    case .cancelJob(let id): (.post, "/bulk-send/{id}/cancel", id.rawValue)
    case .jobProgress(let id): (.get, "/bulk-send/{id}/progress", id.rawValue)

    case .schedules: (.get, "/scheduled-messages", "")
    case .createSchedule: (.post, "/scheduled-messages", "")
    case .schedule(let id): (.get, "/scheduled-messages/{id}", id.rawValue)
    case .updateSchedule(let id): (.patch, "/scheduled-messages/{id}", id.rawValue)
    case .pauseSchedule(let id): (.post, "/scheduled-messages/{id}/pause", id.rawValue)
    case .resumeSchedule(let id): (.post, "/scheduled-messages/{id}/resume", id.rawValue)
    case .cancelSchedule(let id): (.post, "/scheduled-messages/{id}/cancel", id.rawValue)
    case .deleteSchedule(let id): (.delete, "/scheduled-messages/{id}", id.rawValue)
    case .scheduleHistory(let id): (.get, "/scheduled-messages/{id}/history", id.rawValue)

    case .usage: (.get, "/usage/current", "")
    case .dailyUsage: (.get, "/usage/daily", "")
    case .subscription: (.get, "/billing/subscription", "")
    case .plans: (.get, "/billing/plans", "")
    case .campaign(let id): (.get, "/analytics/campaigns/{id}", id.rawValue)
    }
  }
}
