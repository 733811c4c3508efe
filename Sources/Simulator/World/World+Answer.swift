import FoundationEssentials
import MoltFlow
import MoltFlowClient

extension World {
  /// Answers a request as the service does, whatever the status.
  mutating func answer(_ request: Transport.Request) -> Answer {
    calls += 1
    if request.method != Route.Method.get.rawValue { changes += 1 }
    do {
      return try checkedAnswer(request)
    } catch {
      return Answer(error)
    }
  }

  /// Refuses requests without a key, and those with one that is not good.
  func checkKey(_ request: Transport.Request) throws(Refusal) {
    let bearer = request.headers["Authorization"].flatMap { text in
      text.lowercased().hasPrefix("bearer ") ? String(text.dropFirst(7)) : nil
    }
    let key = request.headers["X-API-Key"] ?? bearer ?? ""
    let isGood = rules.key.map { $0 == key } ?? (!key.isEmpty && key != "mf_wrong")
    guard isGood, !faults.areKeysRevoked else { throw .unauthorized }
  }

  private mutating func checkedAnswer(_ request: Transport.Request) throws(Refusal) -> Answer {
    let route = Route(method: request.method, path: request.path)
    guard route != .plans else { return listPlans() }
    try checkKey(request)
    guard let route else { throw Self.refusal(of: request.path) }
    if let scope = route.scope, let scopes = rules.scopes, !scopes.allow(scope) { throw .scope(scope) }
    return try answer(route, page: try Page(request.query), query: QueryReader(request.query), body: request.body)
  }

  /// What a request gets whose path and method are no route: 405 where another method would be one, else 404.
  private static func refusal(of path: String) -> Refusal {
    let allowed = Route.Method.allCases.filter { Route(method: $0.rawValue, path: path) != nil }
    return allowed.isEmpty ? .noRoute : .method(allowed: allowed)
  }

  private mutating func answer(
    _ route: Route, page: Page, query: QueryReader, body: Data?
  ) throws(Refusal) -> Answer {
    switch route {
    case .sessions: listSessions(page)
    case .session(let id): try showSession(id.rawValue)

    case .groups: listGroups(page)
    case .createGroup: try createGroup(RequestBody.read(body))
    case .contacts: listContacts(page)
    case .whatsAppGroups: listWhatsAppGroups(page)
    case .createGroupFromWhatsApp: try createGroupFromWhatsApp(RequestBody.read(body))
    case .group(let id): try showGroup(id.rawValue, query)
    case .renameGroup(let id): try renameGroup(id.rawValue, RequestBody.read(body))
    case .deleteGroup(let id): try deleteGroup(id.rawValue)
    case .addMembers(let id): try addMembers(id.rawValue, RequestBody.read(body))
    case .removeMembers(let id): try removeMembers(id.rawValue, RequestBody.read(body))
    case .exportGroupCSV(let id): try exportGroupAsCSV(id.rawValue)
    case .exportGroupJSON(let id): try exportGroupAsJSON(id.rawValue)

    case .jobs: listJobs(page)
    case .createJob: try createJob(RequestBody.read(body))
    case .job(let id): try showJob(id.rawValue)
    case .pauseJob(let id): try pauseJob(id.rawValue)
    case .resumeJob(let id): try resumeJob(id.rawValue)
    case .cancelJob(let id): try cancelJob(id.rawValue)
    case .jobProgress(let id): try showProgress(id.rawValue)

    case .schedules: listSchedules(page)
    case .createSchedule: try createSchedule(RequestBody.read(body))
    case .schedule(let id): try showSchedule(id.rawValue)
    case .updateSchedule(let id): try updateSchedule(id.rawValue, RequestBody.read(body))
    case .pauseSchedule(let id): try pauseSchedule(id.rawValue)
    case .resumeSchedule(let id): try resumeSchedule(id.rawValue)
    case .cancelSchedule(let id): try cancelSchedule(id.rawValue)
    case .deleteSchedule(let id): try deleteSchedule(id.rawValue)
    case .scheduleHistory(let id): try showHistory(id.rawValue, page)

    case .usage: showUsage()
    case .dailyUsage: try showDailyUsage(query)
    case .subscription: showSubscription()
    case .plans: listPlans()
    case .campaign(let id): try showCampaign(id.rawValue)
    }
  }
}
