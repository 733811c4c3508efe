extension Route {
  /// Reads a request line back, its path without base address and query; nil for one that is no route of this API.
  public init?(method: String, path: String) {
    let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    guard path.hasPrefix("/"), segments.allSatisfy({ !$0.isEmpty }) else { return nil }
    let id = segments.dropFirst().first.map { PathSegment.decoded($0) } ?? ""
    guard let id else { return nil }
    let match = Route.all(id: id).first { route in
      let names = route.template.split(separator: "/")
      return route.method.rawValue == method && names.count == segments.count
        && zip(names, segments).allSatisfy { $0 == "{id}" || $0 == $1 }
    }
    guard let match else { return nil }
    self = match
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
    ]
  }
}
