/// What the account used on one day.
///
/// No document gives the fields; every one is optional on the wire.
public struct DailyUsage: Equatable, Sendable {
  /// The day as `yyyy-MM-dd`, or whatever else the server calls it.
  public var day: String?
  public var messagesSent: Int?
  public var messagesReceived: Int?
  public var messagesTotal: Int?
  public var leadsDetected: Int?
  public var apiCalls: Int?

  public init(
    day: String? = nil, messagesSent: Int? = nil, messagesReceived: Int? = nil, messagesTotal: Int? = nil,
    leadsDetected: Int? = nil, apiCalls: Int? = nil
  ) {
    self.day = day
    self.messagesSent = messagesSent
    self.messagesReceived = messagesReceived
    self.messagesTotal = messagesTotal
    self.leadsDetected = leadsDetected
    self.apiCalls = apiCalls
  }
}

extension DailyUsage: ServerObject {
  static let listNames = ["daily", "days", "usage", "daily_usage", "history"]
  static let objectNames = ["day"]

  /// Fails when nothing of usage is said.
  public init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder)
    self.init(
      day: fields.text("date", "day", "period").map(Self.day),
      messagesSent: fields.count("messages_sent", "sent_count", "sent"),
      messagesReceived: fields.count("messages_received", "received_count", "received"),
      messagesTotal: fields.count("total_messages", "messages", "total", "count"),
      leadsDetected: fields.count("leads_detected", "leads"),
      apiCalls: fields.count("api_calls")
    )
    try fields.require(self != DailyUsage())
  }

  /// The date of a time; any other text as it is.
  private static func day(_ text: String) -> String {
    ServerTime(text) == nil ? text : String(text.prefix(10))
  }
}
