extension Route {
  /// Reads a request line back, its path without base address and query; nil for one that is no route of this API.
  public init?(method: String, path: String) {
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    let routes = Route.all(id: "")
    let match = routes.firstIndex { $0.method.rawValue == method && $0.fits(segments) }
    guard let match else { return nil }
    let segment = zip(routes[match].names, segments).first { name, _ in name == "{id}" }?.1
    guard let id = PathSegment.decoded(segment ?? "") else { return nil }
    self = Route.all(id: id)[match]
  }

  /// The template's segments; the first is empty, as in a path.
  private var names: [Substring] { template.split(separator: "/", omittingEmptySubsequences: false) }

  private func fits(_ segments: [Substring]) -> Bool {
    names.count == segments.count
      && zip(names, segments).allSatisfy { name, segment in name == "{id}" ? !segment.isEmpty : name == segment }
  }

  /// Every route once, `id` wherever one is needed; words that look like an id stand first.
  static func all(id: String) -> [Route] {
    let session = Session.ID(rawValue: id)
    let group = CustomGroup.ID(rawValue: id)
    let job = Job.ID(rawValue: id)
    let schedule = ScheduledMessage.ID(rawValue: id)
    return [
      .sessions, .session(session),
      .groups, .createGroup, .contacts, .whatsAppGroups, .createGroupFromWhatsApp,
      .group(group), .renameGroup(group), .deleteGroup(group), .addMembers(group), .removeMembers(group),
      .exportGroupCSV(group), .exportGroupJSON(group),
      .jobs, .createJob, .job(job), .pauseJob(job), .resumeJob(job), .cancelJob(job), .jobProgress(job),
      .schedules, .createSchedule, .schedule(schedule), .updateSchedule(schedule), .pauseSchedule(schedule),
      .resumeSchedule(schedule), .cancelSchedule(schedule), .deleteSchedule(schedule), .scheduleHistory(schedule),
      .usage, .dailyUsage, .subscription, .plans, .campaign(job),
    ]
  }
}
