import FoundationEssentials

extension Date {
  /// This moment, or `other` where that is later.
  func held(until other: Date?) -> Date { other.map { max(self, $0) } ?? self }
}
