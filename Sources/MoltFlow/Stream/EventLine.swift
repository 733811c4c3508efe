/// A line that tells a program what came by an event stream: JSON, an object a line.
public enum EventLine: Equatable, Sendable {
  case event(ServerSentEvent)
  /// Nothing more will come; `retry` is the reconnection time the stream asked for last, nil when it asked for none.
  case end(lastEventID: String, retry: Duration?)

  /// The object, without a line end; what could steer a terminal is escaped.
  public var json: String {
    var json = ""
    for scalar in object.text.unicodeScalars {
      if Self.steersTerminal(scalar) {
        json += JSONText.escape(scalar)
      } else {
        json.unicodeScalars.append(scalar)
      }
    }
    return json
  }

  private var object: JSONText {
    switch self {
    case .event(let event):
      JSONText.object(
        ("event", .string(event.type)), ("data", .string(event.data)), ("id", .string(event.lastEventID)))
    case .end(let lastEventID, let retry):
      JSONText.object(
        ("end", .true), ("last_event_id", .string(lastEventID)),
        ("retry_ms", retry.map { .integer(Int($0 / .milliseconds(1))) } ?? .null))
    }
  }

  /// DEL, the C1 controls, line separators and marks of direction; JSON itself escapes the C0 controls.
  private static func steersTerminal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}"..."\u{200F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}": true
    default: false
    }
  }
}
