import CBenchmarks
import Cron
import Foundation

/// The measurements of this project's `Cron`.
struct OwnCron {
  private let name: String
  private let zone: Zone
  private let file: [UInt8]
  private let start: Instant

  /// Throws a ``BenchmarkFailure`` where the system has no file for the zone.
  init(zone name: String, start: Instant) throws {
    let folder = ZoneDatabase.systemFolder(environment: ProcessInfo.processInfo.environment)
    guard let folder, let data = FileManager.default.contents(atPath: "\(folder)/\(name)"),
      let zone = try? Zone(name: name, tzif: [UInt8](data))
    else { throw BenchmarkFailure.noZone(name) }
    self.name = name
    self.zone = zone
    self.start = start
    file = [UInt8](data)
  }

  func rows() -> [CronRow] {
    CronRow.expressions.map(next) + CronRow.texts.map(parse) + [load()]
  }

  /// Bytes in use before and after 10,000 runs.
  func heap() -> (before: Int, after: Int) {
    let expression = Self.expression("*/15 9-17 * * MON-FRI")
    var instant = start
    let before = heap_in_use()
    for _ in 0..<10_000 { instant = expression.next(after: instant, in: zone).instant }
    let after = heap_in_use()
    precondition(instant > start)
    return (Int(before), Int(after))
  }

  private func next(_ text: String) -> CronRow {
    let expression = Self.expression(text)
    let limit = text == CronRow.slowest ? 1.0 : 0.1
    return CronRow(
      work: .next, subject: text, limit: limit,
      microseconds: Stopwatch.median(of: 10_000) { count in
        var instant = start
        for _ in 0..<count {
          instant = expression.next(after: instant, in: zone).instant
          if instant.secondsSince1970 > CronHorizon.seconds { instant = start }
        }
        return instant.secondsSince1970
      })
  }

  private func parse(_ text: String) -> CronRow {
    CronRow(
      work: .parse, subject: text, limit: 2,
      microseconds: Stopwatch.median(of: 2000) { count in
        (0..<count).reduce(0) { sum, _ in sum + Self.expression(text).source.utf8.count }
      })
  }

  private func load() -> CronRow {
    CronRow(
      work: .zone, subject: name, limit: 50,
      microseconds: Stopwatch.median(of: 200) { count in
        (0..<count).reduce(0) { sum, _ in sum + ((try? Zone(name: name, tzif: file))?.offset(at: start) ?? 0) }
      })
  }

  /// The expressions measured are written here, and right.
  private static func expression(_ text: String) -> CronExpression {
    do {
      return try CronExpression(text)
    } catch {
      preconditionFailure("\(text): \(error)")
    }
  }
}

/// Where a measurement starts again: schedules of the next century are what counts.
enum CronHorizon {
  /// Seconds from 1970 to the end of 2139.
  static let seconds = 5_364_662_400
}
