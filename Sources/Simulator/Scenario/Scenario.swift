/// What a simulated server holds when it starts.
public enum Scenario: String, CaseIterable, Sendable {
  /// A shop in the middle of its day: three sessions, six groups, eight jobs in every state, five schedules.
  case `default`
  /// A fresh account: two sessions that can send, and nothing else.
  case empty
  /// Much of everything: a group of 100,000, twenty running jobs, two hundred schedules.
  case large
}
