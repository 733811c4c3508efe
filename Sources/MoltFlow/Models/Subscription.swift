public import FoundationEssentials

/// The plan that the account pays for, and what it has used of it.
///
/// Source: admin guide 2.0.0, “Billing”.
public struct Subscription: Equatable, Sendable {
  /// How much there is of one thing; a part the server did not name is nil.
  public struct Quota: Equatable, Sendable {
    public var limit: Allowance?
    public var used: Int?

    public init(limit: Allowance? = nil, used: Int? = nil) {
      self.limit = limit
      self.used = used
    }
  }

  /// The server's name for the plan, such as `pro`.
  public var planID: String?
  /// The plan's name for people.
  public var displayName: String?
  /// The server's own word, such as `active`.
  public var status: String?
  /// The server's own word, such as `monthly`.
  public var billingCycle: String?
  public var periodEnd: Date?
  public var sessions: Quota
  /// Messages in a month.
  public var messages: Quota
  public var groups: Quota
  public var labels: Quota
  /// Replies written by the vendor's AI, in a month.
  public var aiReplies: Quota

  public init(
    planID: String? = nil, displayName: String? = nil, status: String? = nil, billingCycle: String? = nil,
    periodEnd: Date? = nil, sessions: Quota = Quota(), messages: Quota = Quota(), groups: Quota = Quota(),
    labels: Quota = Quota(), aiReplies: Quota = Quota()
  ) {
    self.planID = planID
    self.displayName = displayName
    self.status = status
    self.billingCycle = billingCycle
    self.periodEnd = periodEnd
    self.sessions = sessions
    self.messages = messages
    self.groups = groups
    self.labels = labels
    self.aiReplies = aiReplies
  }
}
