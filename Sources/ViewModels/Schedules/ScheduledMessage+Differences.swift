import MoltFlow

/// A part of a schedule that the server says in another way than before.
struct ScheduleDifference: Equatable {
  /// The field in which it stands.
  let field: FormField.ID?
  /// `the name is “Autumn” now`.
  let words: String

  fileprivate init(_ field: FormField.ID?, _ words: String) {
    self.field = field
    self.words = words
  }
}

extension ScheduledMessage {
  /// What `newer` says of the same schedule in another way; what changes with each run does not count.
  func differences(to newer: ScheduledMessage) -> [ScheduleDifference] {
    var found: [ScheduleDifference] = []
    func compare<Part: Equatable>(
      _ part: KeyPath<ScheduledMessage, Part>, _ field: FormField.ID?, _ words: (ScheduledMessage) -> String
    ) {
      if self[keyPath: part] != newer[keyPath: part] { found.append(ScheduleDifference(field, words(newer))) }
    }
    compare(\.status, nil) { "it is \($0.status.title) now" }
    compare(\.name, .name) { "the name is “\(Words.beginning(of: $0.name))” now" }
    compare(\.messageContent, .text) { "the text is “\(Words.beginning(of: $0.messageContent ?? ""))” now" }
    compare(\.scheduleType, nil) { "the kind is \($0.scheduleType.title.lowercased()) now" }
    compare(\.scheduledTime, .time) { "the time is \(($0.scheduledTime ?? "gone").prefix(40)) now" }
    compare(\.cronExpression, .cron) { "the expression is \(($0.cronExpression ?? "gone").prefix(40)) now" }
    compare(\.zoneName, .zone) { "the zone is \($0.zoneName.prefix(40)) now" }
    compare(\.sessionID, nil) { _ in "the session is another now" }
    compare(\.groupID, nil) { _ in "the group is another now" }
    compare(\.mediaURL, nil) { _ in "the media is another now" }
    return found
  }
}
