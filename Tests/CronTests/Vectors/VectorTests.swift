import Cron
import Testing

/// Answers of an independent oracle, proved against the main loop of Debian's cron.
struct VectorTests {
  @Test func `runs fall where Debian's cron runs them`() throws {
    let vectors: [NextVector] = try Fixture.vectors("next")
    let zones = try Dictionary(uniqueKeysWithValues: Set(vectors.map(\.tz)).map { ($0, try Fixture.zone($0)) })

    let misses = try vectors.filter { vector in
      let zone = try #require(zones[vector.tz])
      let runs = try CronExpression(vector.expr).runs(after: Instant(vector.start), in: zone)
      return Array(runs.prefix(vector.next.count)).map(\.isoText) != vector.next
    }

    #expect(vectors.count == 1200)
    #expect(misses.isEmpty)
  }

  @Test func `backwards the runs are the same`() throws {
    let vectors: [NextVector] = try Fixture.vectors("next")
    let zones = try Dictionary(uniqueKeysWithValues: Set(vectors.map(\.tz)).map { ($0, try Fixture.zone($0)) })

    let misses = try vectors.filter { vector in
      let zone = try #require(zones[vector.tz])
      let runs = try CronExpression(vector.expr).runs(before: Instant(vector.start), in: zone)
      return Array(runs.prefix(vector.prev.count)).map(\.isoText) != vector.prev
    }

    #expect(misses.isEmpty)
  }

  @Test func `expressions are refused for the same reason at the same place`() throws {
    let vectors: [ParseVector] = try Fixture.vectors("parse")

    let misses = vectors.filter { $0.error != ParseVector.Mistake(in: $0.expr) }

    #expect(vectors.count == 357)
    #expect(misses.isEmpty)
  }

  @Test func `the smallest gap is exact`() throws {
    let vectors: [GapVector] = try Fixture.vectors("gap")

    let misses = try vectors.filter { try CronExpression($0.expr).minimumGap() != $0.min_gap_minutes }

    #expect(vectors.count == 118)
    #expect(misses.isEmpty)
  }
}

private struct NextVector: Decodable {
  let expr: String
  let tz: String
  let start: String
  let next: [String]
  let prev: [String]
}

private struct GapVector: Decodable {
  let expr: String
  // swift-format-ignore: AlwaysUseLowerCamelCase
  let min_gap_minutes: Int
}

private struct ParseVector: Decodable {
  let expr: String
  let error: Mistake?

  struct Mistake: Decodable, Equatable {
    let code: String
    let field: String?
    let at: Int
  }
}

extension ParseVector.Mistake {
  /// Nil if the expression is right.
  init?(in text: String) {
    do throws(CronError) {
      _ = try CronExpression(text)
      return nil
    } catch {
      code = error.code.rawValue
      field = error.field?.rawValue
      at = error.range.lowerBound
    }
  }
}

extension Run {
  /// `2026-03-08T03:00:00-04:00`.
  fileprivate var isoText: String { wall.isoText + offsetText }
}
