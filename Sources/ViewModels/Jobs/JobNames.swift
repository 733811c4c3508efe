import MoltFlow

/// What a job's session and group are called, as far as their lists know them; the API names both by id only.
struct JobNames {
  let session: (Session.ID) -> String?
  let group: (CustomGroup.ID) -> String?

  func session(of job: Job) -> String { job.sessionID.map { session($0) ?? $0.rawValue } ?? "not said" }

  func group(of job: Job) -> String { job.groupID.map { group($0) ?? $0.rawValue } ?? "not said" }
}
