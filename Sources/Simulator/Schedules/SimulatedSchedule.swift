import Cron
public import FoundationEssentials

/// A scheduled message on the simulated server.
public struct SimulatedSchedule: Identifiable, Codable, Sendable {
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case oneTime = "one_time"
    case daily, weekly, monthly, cron
  }

  public enum Status: String, CaseIterable, Codable, Sendable {
    case active, paused, cancelled, completed
  }

  public let id: String
  public internal(set) var name: String
  public let sessionID: String
  public let groupID: String
  public let kind: Kind
  public internal(set) var status = Status.active
  /// What it did so far, in the order of time.
  public internal(set) var runs: [SimulatedRun] = []

  var message: SimulatedMessage
  var timing: Timing
  let created: Moment
  /// When it runs next; nil unless it is active.
  var nextRun: Moment?

  init(
    id: String, name: String, session: SimulatedSession, group: SimulatedGroup, kind: Kind, message: SimulatedMessage,
    timing: Timing, created: Moment
  ) {
    self.id = id
    self.name = name
    sessionID = session.id
    groupID = group.id
    self.kind = kind
    self.message = message
    self.timing = timing
    self.created = created
  }

  public var messageContent: String? { message.content }
  /// Five fields; nil for one that runs once.
  public var cronExpression: String? { timing.cron }
  /// The zone's IANA name.
  public var timezone: String { timing.zone.name }
  public var createdAt: Date { created.date }
  public var nextRunAt: Date? { nextRun?.date }
}
