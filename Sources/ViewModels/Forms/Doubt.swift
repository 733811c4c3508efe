public import FoundationEssentials

/// A command whose reply was lost and that was not found on the server so far.
public struct Doubt: Equatable, Sendable {
  /// When the reply was lost.
  public let since: Date
  /// When the server was last looked at.
  public internal(set) var lookedAt: Date
  /// When it is looked at again without being asked, soonest first.
  public internal(set) var looks: [Date]

  init(since: Date) {
    self.since = since
    lookedAt = since
    looks = [since.addingTimeInterval(5), since.addingTimeInterval(30)]
  }
}
