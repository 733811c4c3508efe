import Cron
import MoltFlow

/// What else a session sends as far as it is known here, and what can't be compared.
struct SessionSendings {
  /// So many schedules are compared at the most, so that typing stays quick.
  static let mostSchedules = 100

  let session: Session.ID
  private(set) var others: [OtherSending] = []
  /// What is not compared, by what is not known of it.
  private var unknown: [Lack: [String]] = [:]
  private var limits: [String] = []

  init(_ session: Session.ID) { self.session = session }

  /// Takes the jobs of the list that are not over.
  ///
  /// `group` is what the group of one is called.
  mutating func add(_ jobs: ServerList<Job>, besides own: RunWatch.Own?, group: @escaping (Job) -> String) {
    limits += Self.limit(of: jobs, "jobs")
    for job in jobs.items where !job.status.isTerminal && own != .job(job.id) && canBeOurs(job.sessionID) {
      if job.sessionID == nil {
        unknown[.session, default: []].append("the job to \(group(job))")
      } else if job.total == 0 {
        unknown[.recipients, default: []].append("the job to \(group(job))")
      } else {
        others.append(OtherSending(name: group(job), kind: .job(job.status), recipients: job.left))
      }
    }
  }

  /// Takes the schedules of the list that run by themselves, or whose last run may still be sending.
  ///
  /// `recipients` is nil for those whose number is not known.
  /// `begun` tells which runs of one are none of the jobs read; nil where no jobs were read.
  mutating func add(
    _ schedules: ServerList<ScheduledMessage>, besides own: RunWatch.Own?, zones: ZoneCache,
    begun: (ScheduledMessage) -> BegunRuns?, recipients: (ScheduledMessage) -> Int?
  ) {
    limits += Self.limit(of: schedules, "schedules")
    let running = schedules.items.filter {
      ($0.runsByItself || begun($0)?.isTold == true) && own != .schedule($0.id) && canBeOurs($0.sessionID)
    }
    if running.count > Self.mostSchedules {
      limits.append("Compared with \(Self.mostSchedules) schedules of this session only.")
    }
    for schedule in running.prefix(Self.mostSchedules) {
      let name = Words.beginning(of: schedule.name)
      switch Self.facts(of: schedule, zones: zones, recipients: recipients(schedule)) {
      case .success(let facts):
        let kind = OtherSending.Kind.schedule(facts.timetable, begun: begun(schedule))
        others.append(OtherSending(name: name, kind: kind, recipients: facts.recipients))
      case .failure(let lack): unknown[lack, default: []].append("the schedule \(name)")
      }
    }
  }

  private func canBeOurs(_ other: Session.ID?) -> Bool { other == nil || other == session }

  private static func facts(
    of schedule: ScheduledMessage, zones: ZoneCache, recipients: Int?
  ) -> Result<(timetable: Timetable, recipients: Int), Lack> {
    guard schedule.sessionID != nil else { return .failure(.session) }
    guard let recipients else { return .failure(.recipients) }
    // What has been paused or is over has no further runs.
    guard schedule.runsByItself else { return .success((Timetable(rule: .once([]), zone: .utc), recipients)) }
    do {
      return .success((try Timetable(schedule, zones: zones), recipients))
    } catch {
      return .failure(.times)
    }
  }
}

extension SessionSendings {
  /// What is not known of a job or a schedule that may be of this session.
  private enum Lack: Error, CaseIterable {
    case session, recipients, times

    func sentence(on names: [String]) -> String {
      let isOne = names.count == 1
      let what = isOne ? names[0] : "\(Words.grouped(names.count)) jobs or schedules"
      let (its, are) = isOne ? ("its", "is") : ("their", "are")
      let plural = isOne ? "" : "s"
      return switch self {
      case .session: "Not compared with \(what): \(its) session\(plural) \(are) not known."
      case .recipients: "Not compared with \(what): \(its) number\(plural) of recipients \(are) not known."
      case .times: "Not compared with \(what): \(its) times are not known here."
      }
    }
  }

  /// What clashes can't be known with, a sentence each; empty where everything was compared.
  var gaps: [String] {
    limits + Lack.allCases.compactMap { lack in unknown[lack].map(lack.sentence) }
  }

  private static func limit<Item>(of list: ServerList<Item>, _ noun: String) -> [String] {
    guard list.readAt != nil else { return ["Not compared with \(noun): they are not read."] }
    if list.failure != nil { return ["Compared with the \(noun) as last read: they can't be read now."] }
    return list.isPartial ? ["Compared with the \(noun) read so far only."] : []
  }
}

extension ScheduledMessage {
  /// It is not known to be paused or over.
  var runsByItself: Bool {
    switch status {
    case .active, .other: true
    case .paused, .cancelled, .completed, .failed: false
    }
  }
}
