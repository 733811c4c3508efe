public import FoundationEssentials
public import MoltFlow

/// A command of which nobody knows whether it was carried out, and that was not found on the server so far.
public struct Doubt: Equatable, Sendable {
  /// When the reply was lost.
  public let since: Date
  /// What came instead of a reply that could be used.
  public let cause: APIError
  /// When the server was last looked at; nil while it could not be.
  public internal(set) var lookedAt: Date?
  /// Why the last look failed; nil when it did not.
  public internal(set) var unread: APIError?
  /// When it is looked at again without being asked, soonest first.
  public internal(set) var looks: [Date]

  init(since: Date, cause: APIError, unread: APIError?) {
    self.since = since
    self.cause = cause
    self.unread = unread
    lookedAt = unread == nil ? since : nil
    looks = [since.addingTimeInterval(5), since.addingTimeInterval(30)]
  }
}
