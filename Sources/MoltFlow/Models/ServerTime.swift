public import FoundationEssentials

/// A moment as the server wrote it, with the offset it chose.
public struct ServerTime: Equatable, Sendable {
  public var date: Date
  /// Seconds east of UTC; nil when the text named no offset and was read as UTC.
  public var offsetSeconds: Int?

  public init(date: Date, offsetSeconds: Int?) {
    self.date = date
    self.offsetSeconds = offsetSeconds
  }

  /// The text named no offset.
  public var isNaive: Bool { offsetSeconds == nil }
}
