import Cron
import FoundationEssentials

nonisolated extension CronAnswer {
  /// One object on one line; `docs/cron.md` has its members.
  var json: String { JSONLine.text(JSON(answer: self)) }
}

nonisolated extension CronRefusal {
  /// One object on one line, `{"error":{…}}`.
  var json: String { JSONLine.text(["error": JSON(refusal: self)]) }
}

/// JSON on one line, members in alphabetical order.
nonisolated enum JSONLine {
  static func text(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      preconditionFailure("text and whole numbers are always JSON: \(error)")
    }
  }
}

nonisolated private struct JSON: Encodable {
  private enum Key: String, CodingKey {
    case expression, portable, zone, alias, tzdb, description, warnings, runs
    case gap = "minimum_gap_minutes"
    case code, field, range, message, suggestion
    case at, wall, note
  }

  private let write: (inout KeyedEncodingContainer<Key>) throws -> Void

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try write(&object)
  }
}

nonisolated extension JSON {
  init(answer: CronAnswer) {
    write = { object in
      try object.encode(answer.expression.source, forKey: .expression)
      try object.encode(answer.expression.portable(), forKey: .portable)
      try object.encode(answer.zone.name, forKey: .zone)
      try object.encodeIfPresent(answer.alias, forKey: .alias)
      try object.encode(answer.database, forKey: .tzdb)
      try object.encode(answer.description, forKey: .description)
      try object.encode(answer.expression.minimumGap(), forKey: .gap)
      try object.encode(answer.warnings.map(JSON.init(warning:)), forKey: .warnings)
      try object.encode(answer.runs.map(JSON.init(run:)), forKey: .runs)
    }
  }

  init(refusal: CronRefusal) {
    write = { object in
      let error = refusal.cronError
      try object.encode(refusal.code, forKey: .code)
      try object.encode(error?.field?.rawValue, forKey: .field)
      try object.encode(error.map { Self.bounds($0.range) }, forKey: .range)
      try object.encode(refusal.message, forKey: .message)
      try object.encode(refusal.suggestion, forKey: .suggestion)
    }
  }

  private init(warning: CronWarning) {
    write = { object in
      try object.encode(warning.code.rawValue, forKey: .code)
      try object.encode(Self.bounds(warning.range), forKey: .range)
      try object.encode(warning.message, forKey: .message)
    }
  }

  private init(run: Run) {
    write = { object in
      try object.encode(run.wall.isoText + run.offsetText, forKey: .at)
      try object.encode(run.wall.isoText, forKey: .wall)
      try object.encode(Self.note(run.note), forKey: .note)
    }
  }

  private static func bounds(_ range: Range<Int>) -> [Int] { [range.lowerBound, range.upperBound] }

  private static func note(_ note: Run.Note) -> String? {
    switch note {
    case .none: nil
    case .movedFromGap: "moved_from_gap"
    case .firstOfTwo: "first_of_two"
    case .repeatOf: "repeat"
    }
  }
}
