import Cron
import FoundationEssentials

extension Dialect {
  /// Writes a time, given as a JSON string, with or without an offset; anything else stays as it is.
  func time(_ value: JSON) -> JSON {
    guard contains(.naiveTimes) || contains(.offsetTimes), let instant = value.instant else { return value }
    if contains(.naiveTimes) { return .string(Zone.utc.wallTime(at: instant).isoText) }
    let shifted = instant.adding(seconds: Self.offset)
    return .string(Zone.utc.wallTime(at: shifted).isoText + Zone.offsetText(Self.offset))
  }

  /// India's, in seconds: not a whole number of hours.
  private static let offset = 19_800
}

extension JSON {
  /// The time that a string of ISO 8601 tells; nil for any other value.
  fileprivate var instant: Instant? {
    guard let date = try? Date(String(text.dropFirst().dropLast()), strategy: .iso8601) else { return nil }
    return Moment(date).instant
  }
}
