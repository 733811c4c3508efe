public import FoundationEssentials

/// A message that goes to a group once at a set time, or again and again.
///
/// Source: outreach guide 2.0.0, “Scheduled messages”.
public struct ScheduledMessage: Equatable, Identifiable, Sendable {
  public typealias ID = Identifier<ScheduledMessage>

  public let id: ID
  public var name: String
  public var status: Status
  public var scheduleType: Kind
  /// Five fields; nil for a message that goes out once.
  public var cronExpression: String?
  /// The zone's IANA name.
  public var timezone: String?
  /// The wall time of a message that goes out once, as the server wrote it; it belongs to `timezone`.
  public var scheduledTime: String?
  /// When the server will send next; nil when it won't.
  public var nextRunAt: ServerTime?
  /// When the server began its last run.
  public var lastRunAt: ServerTime?
  public var runCount: Int?
  public var createdAt: Date?
  public var sessionID: Session.ID?
  /// Nil for what goes to a channel instead of a group.
  public var groupID: CustomGroup.ID?
  public var messageContent: String?
  public var mediaURL: String?
  /// What the message goes to, where the server says it, such as `channel`.
  public var targetType: String?
  /// The runs so far; nil where the server sent none, as in lists.
  public var history: [ScheduleRun]?

  public init(
    id: ID, name: String, status: Status, scheduleType: Kind, cronExpression: String? = nil,
    timezone: String? = nil, scheduledTime: String? = nil, nextRunAt: ServerTime? = nil, lastRunAt: ServerTime? = nil,
    runCount: Int? = nil, createdAt: Date? = nil, sessionID: Session.ID? = nil, groupID: CustomGroup.ID? = nil,
    messageContent: String? = nil, mediaURL: String? = nil, targetType: String? = nil, history: [ScheduleRun]? = nil
  ) {
    self.id = id
    self.name = name
    self.status = status
    self.scheduleType = scheduleType
    self.cronExpression = cronExpression
    self.timezone = timezone
    self.scheduledTime = scheduledTime
    self.nextRunAt = nextRunAt
    self.lastRunAt = lastRunAt
    self.runCount = runCount
    self.createdAt = createdAt
    self.sessionID = sessionID
    self.groupID = groupID
    self.messageContent = messageContent
    self.mediaURL = mediaURL
    self.targetType = targetType
    self.history = history
  }
}
