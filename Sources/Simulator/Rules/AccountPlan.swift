/// What an account has paid for.
///
/// Source: outreach guide 2.0.0, “Limits”; platform reference 2.0.0, “Rate limits”; vendor package 2.0.3 for sessions.
public enum AccountPlan: String, CaseIterable, Sendable {
  case free, starter, pro, business

  /// As the service prints it, such as `Business`.
  var displayName: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// How many messages all jobs of a month may send.
  public var messagesPerMonth: Int { limits.messages }
  /// How many custom groups the account may have.
  public var customGroups: Int { limits.groups }
  public var sessions: Int { limits.sessions }
  public var requestsPerMinute: Int { limits.requests }

  /// Whether it may make jobs and schedules.
  var sendsInBulk: Bool { self != .free }
  /// Whether it may see how a job's messages fared.
  var hasAnalytics: Bool { self == .pro || self == .business }

  private var limits: (messages: Int, groups: Int, sessions: Int, requests: Int) {
    switch self {
    case .free: (50, 2, 1, 10)
    case .starter: (500, 5, 1, 20)
    case .pro: (1500, 20, 5, 40)
    case .business: (3000, 100, 15, 60)
    }
  }
}
