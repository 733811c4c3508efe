/// One event of a server-sent event stream.
public struct ServerSentEvent: Equatable, Sendable {
  /// The event's type, `message` unless the stream named another.
  public let type: String
  public let data: String
  /// The last id the stream gave up to this event, empty when it gave none.
  public let lastEventID: String

  public init(type: String = "message", data: String, lastEventID: String = "") {
    self.type = type
    self.data = data
    self.lastEventID = lastEventID
  }
}
