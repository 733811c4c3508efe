public import FoundationEssentials

/// A bulk-send job on the simulated server.
public struct SimulatedJob: Identifiable, Codable, Sendable {
  public enum Status: String, CaseIterable, Codable, Sendable {
    case pending, running, paused, completed, cancelled, failed

    /// Whether nothing follows it.
    public var isTerminal: Bool { [.completed, .cancelled, .failed].contains(self) }
  }

  /// What became of one recipient: a time, and a reason if the message failed.
  struct Outcome: Codable, Sendable {
    let at: Moment
    let failure: String?
  }

  public let id: String
  public let sessionID: String
  public let groupID: String
  public internal(set) var status = Status.pending
  /// Recipients that the message reached.
  public internal(set) var sent = 0
  /// Recipients that it could not reach.
  public internal(set) var failed = 0

  let message: SimulatedMessage
  /// The group's members as they were when the job was made.
  let roster: Roster
  /// What the ids of its recipients are made of.
  let seed: UInt64
  let created: Moment
  var started: Moment?
  var completed: Moment?
  var error: String?
  /// One for each recipient tried so far, in the roster's order.
  var outcomes: [Outcome] = []
  /// When it starts or sends its next message; nil when it does neither.
  var nextStep: Moment?
  /// Whether it says it runs, but does not.
  var isSilent = false
  var pacing: Pacing

  init(
    id: String, sessionID: String, groupID: String, message: SimulatedMessage, roster: Roster, seed: UInt64,
    created: Moment
  ) {
    self.id = id
    self.sessionID = sessionID
    self.groupID = groupID
    self.message = message
    self.roster = roster
    self.seed = seed
    self.created = created
    pacing = Pacing(seed: seed)
  }

  public var total: Int { roster.count }
  public var messageContent: String? { message.content }
  public var createdAt: Date { created.date }
  public var startedAt: Date? { started?.date }
  public var completedAt: Date? { completed?.date }

  /// When each message went out so far, failed ones too.
  public var sentAt: [Date] { outcomes.map(\.at.date) }
}
