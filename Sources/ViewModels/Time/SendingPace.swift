/// The pace that the service keeps in a broadcast: seconds from one message to the next.
///
/// Source: MoltFlow outreach guide 2.0.0, “bulk send”.
nonisolated enum SendingPace {
  static let shortestGap = 30
  static let longestGap = 120
}
