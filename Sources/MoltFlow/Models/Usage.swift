/// What the account has used of its plan in the current period.
///
/// Source: vendor script 2.0.3, which reads these names; no document promises any of them.
public struct Usage: Equatable, Sendable {
  /// The period in the server's words, such as `2026-02`.
  public var period: String?
  public var messagesSent: Int?
  public var messagesReceived: Int?
  /// Messages that count against the limit.
  public var messagesTotal: Int?
  public var messageLimit: Allowance?
  /// Used share of the limit in percent, from zero; over 100 where more was used than allowed.
  public var percentage: Double?
  public var leadsDetected: Int?
  public var apiCalls: Int?

  public init(
    period: String? = nil, messagesSent: Int? = nil, messagesReceived: Int? = nil, messagesTotal: Int? = nil,
    messageLimit: Allowance? = nil, percentage: Double? = nil, leadsDetected: Int? = nil, apiCalls: Int? = nil
  ) {
    self.period = period
    self.messagesSent = messagesSent
    self.messagesReceived = messagesReceived
    self.messagesTotal = messagesTotal
    self.messageLimit = messageLimit
    self.percentage = percentage
    self.leadsDetected = leadsDetected
    self.apiCalls = apiCalls
  }
}

extension Usage: ServerObject {
  static let listNames = ["usage"]
  static let objectNames = ["usage", "current"]

  /// Fails when nothing of usage is said.
  public init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder)
    let limit = fields.allowance("limit_messages")
    self.init(
      period: fields.text("period"),
      messagesSent: fields.count("messages_sent"),
      messagesReceived: fields.count("messages_received"),
      messagesTotal: fields.count("total_messages"),
      // A plan of no messages at all would make no sense: zero is how some servers say that there is no limit.
      messageLimit: limit == .limited(0) ? .unlimited : limit,
      percentage: fields.percentage("usage_percentage"),
      leadsDetected: fields.count("leads_detected"),
      apiCalls: fields.count("api_calls")
    )
    try fields.require(self != Usage())
  }
}
