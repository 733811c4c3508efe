import Cron
import Foundation

/// Files kept beside the tests: zones of tzdata 2025b, tables and vectors, so that answers hold on any machine.
enum Fixture {
  static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)").path
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path(name))))
  }

  static func zone(_ name: String) throws -> Zone {
    try Zone(name: name, tzif: bytes("zoneinfo/\(name)"))
  }

  /// The lines of the differential vectors that are of this kind.
  static func vectors<Vector: Decodable>(_ kind: String) throws -> [Vector] {
    let mark = Data(#""kind":"\#(kind)""#.utf8)
    return try Data(bytes("vectors.ndjson")).split(separator: UInt8(ascii: "\n"))
      .filter { $0.firstRange(of: mark) != nil }
      .map { try JSONDecoder().decode(Vector.self, from: $0) }
  }
}

extension Instant {
  /// Reads ISO 8601 with an offset, `2026-03-08T03:00:00-04:00` or `…Z`.
  init(_ text: String) throws {
    self.init(secondsSince1970: Int(try Date(text, strategy: .iso8601).timeIntervalSince1970))
  }
}
