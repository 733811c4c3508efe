import Cron
import FoundationEssentials

/// A moment that may lie between two whole seconds.
nonisolated struct GivenInstant: Equatable {
  /// The last whole second that is not later.
  let floor: Instant
  /// The first whole second that is not earlier.
  let ceiling: Instant

  init(_ date: Date) {
    let seconds = date.timeIntervalSince1970
    floor = Instant(secondsSince1970: Int(seconds.rounded(.down)))
    ceiling = Instant(secondsSince1970: Int(seconds.rounded(.up)))
  }

  /// Reads ISO 8601 with an offset: `2026-11-23T09:00+01:00`, `2026-11-23T08:00:00.5Z`; nil for any other form.
  init?(iso text: String) {
    let bytes = Array(text.utf8)
    let shape = String(decoding: bytes.map { Self.isDigit($0) ? Self.zero : $0 }, as: UTF8.self)
    guard shape.hasPrefix("0000-00-00T00:00"), let offset = Self.offset(bytes, shape) else { return nil }
    let time = String(decoding: bytes.dropLast(offset.length), as: UTF8.self)
    let parts = time.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, [16, 19].contains(whole.utf8.count), let wall = WallTime(String(whole)) else {
      return nil
    }
    guard let clock = Zone.utc.instants(of: wall).first else { return nil }
    floor = Instant(secondsSince1970: clock.secondsSince1970 - offset.seconds)
    guard parts.count > 1 else {
      ceiling = floor
      return
    }
    let digits = parts[1].utf8
    guard parts.count == 2, whole.utf8.count == 19, !digits.isEmpty, digits.allSatisfy(Self.isDigit) else { return nil }
    let isWhole = digits.allSatisfy { $0 == Self.zero }
    ceiling = isWhole ? floor : floor.adding(seconds: 1)
  }

  private static let zero = UInt8(ascii: "0")

  private static func isDigit(_ byte: UInt8) -> Bool { (zero...UInt8(ascii: "9")).contains(byte) }

  /// The offset at the end, in seconds east, and how many bytes it takes.
  private static func offset(_ bytes: [UInt8], _ shape: String) -> (seconds: Int, length: Int)? {
    if shape.hasSuffix("Z") { return (0, 1) }
    guard shape.hasSuffix("+00:00") || shape.hasSuffix("-00:00") else { return nil }
    let digits = bytes.suffix(6).filter(isDigit).map { Int($0 - zero) }
    let (hours, minutes) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    guard hours < 24, minutes < 60 else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return (bytes[bytes.count - 6] == UInt8(ascii: "-") ? -seconds : seconds, 6)
  }
}
