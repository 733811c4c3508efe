extension Dialect {
  /// A comment that says nothing but that the server is there.
  static let heartbeat = ": heartbeat\n\n"

  /// One event of a progress stream, the `number`th of it from 1.
  func event(_ json: JSON, number: Int) -> String {
    let data = json.rewritten(fields: { $0 }, scalar: { name, value in scalar(value, named: name) })
    let comment = contains(.heartbeats) ? Self.heartbeat : ""
    let head = contains(.namedEvents) ? "event: progress\nid: \(number)\n" : ""
    return "\(comment)\(head)data: \(data.text)\n\n"
  }

  /// Whether the stream of a job that goes on begins with an event at once.
  var beginsWithSnapshot: Bool { !contains(.noSnapshot) || contains(.snapshotFirst) }
}
