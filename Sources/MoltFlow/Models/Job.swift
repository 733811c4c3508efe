public import FoundationEssentials

/// A bulk-send job: one message on its way to every member of a group.
///
/// Source: outreach guide 2.0.0, “Bulk send”; vendor template 13475 for the names in details.
public struct Job: Equatable, Identifiable, Sendable {
  public typealias ID = Identifier<Job>

  public let id: ID
  public var sessionID: Session.ID?
  public var groupID: CustomGroup.ID?
  public var status: Status
  /// Recipients of the job; zero when the server did not say.
  public var total: Int
  /// Recipients the message went to so far.
  public var sent: Int
  /// Recipients it could not go to.
  public var failed: Int
  public var createdAt: Date?
  public var startedAt: Date?
  public var completedAt: Date?
  /// The text that goes out; nil where the server does not repeat it.
  public var messageContent: String?
  /// One entry a recipient; nil where the server sent none, as in lists.
  public var recipients: [Recipient]?

  public init(
    id: ID, sessionID: Session.ID? = nil, groupID: CustomGroup.ID? = nil, status: Status, total: Int = 0,
    sent: Int = 0, failed: Int = 0, createdAt: Date? = nil, startedAt: Date? = nil, completedAt: Date? = nil,
    messageContent: String? = nil, recipients: [Recipient]? = nil
  ) {
    self.id = id
    self.sessionID = sessionID
    self.groupID = groupID
    self.status = status
    self.total = total
    self.sent = sent
    self.failed = failed
    self.createdAt = createdAt
    self.startedAt = startedAt
    self.completedAt = completedAt
    self.messageContent = messageContent
    self.recipients = recipients
  }
}

extension Job: ServerObject {
  static let listNames = ["jobs", "bulk_send_jobs"]
  static let objectNames = ["job", "bulk_send_job"]

  public init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder)
    try self.init(fields, recipients: fields.items(Recipient.self, "recipients"))
  }

  /// `recipients`: those that `fields` hold, or nil where they are not wanted.
  init(_ fields: Fields, recipients: ReadableItems<Recipient>?) throws {
    self.init(
      id: try fields.id(),
      sessionID: fields.identifier("session_id"),
      groupID: fields.identifier("custom_group_id", "group_id"),
      status: try fields.requiredWord("status"),
      total: fields.count("total_recipients", "total") ?? recipients?.count ?? 0,
      sent: fields.count("sent_count", "sent") ?? 0,
      failed: fields.count("failed_count", "failed") ?? 0,
      createdAt: fields.date("created_at"),
      startedAt: fields.date("started_at"),
      completedAt: fields.date("completed_at"),
      messageContent: fields.text("message_content"),
      recipients: recipients?.items
    )
  }
}
