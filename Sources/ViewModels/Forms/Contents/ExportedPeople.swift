import FoundationEssentials
import MoltFlow

/// Counts the people in an exported file, whose columns no document names.
nonisolated enum ExportedPeople {
  struct Count: Equatable {
    let people: Int
    /// The file itself says that there are more.
    var isPart = false
  }

  /// How many people `bytes` hold; nil when that can't be told for sure.
  @concurrent static func count(_ bytes: Data, _ format: ExportFormat) async -> Count? {
    switch format {
    case .csv: countRows(bytes).map { Count(people: $0) }
    case .json: countItems(bytes)
    }
  }

  private static func countItems(_ bytes: Data) -> Count? {
    do throws(APIError) {
      let list = try Endpoint.exportGroupJSON("").response(status: 200, body: bytes)
      return Count(people: list.received, isPart: list.hasMore == true || list.total.map { $0 > list.received } == true)
    } catch {
      return nil
    }
  }

  /// A row with the digits of a number is a person; only the first row may be without, for it may name the columns.
  private static func countRows(_ bytes: Data) -> Int? {
    var people = 0
    var rows = 0
    var isQuoted = false
    var digits = 0
    var isBlank = true
    for byte in bytes + [UInt8(ascii: "\n")] {
      switch byte {
      case UInt8(ascii: "\n") where !isQuoted, UInt8(ascii: "\r") where !isQuoted:
        guard !isBlank else { continue }
        if digits >= fewestDigits { people += 1 } else if rows > 0 { return nil }
        rows += 1
        (digits, isBlank) = (0, true)
      default:
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        if (0x30...0x39).contains(byte) { digits += 1 }
        isBlank = false
      }
    }
    return isQuoted ? nil : people
  }

  /// No phone number has fewer.
  private static let fewestDigits = 7
}
