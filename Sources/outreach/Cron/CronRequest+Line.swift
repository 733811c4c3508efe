import FoundationEssentials

nonisolated extension CronRequest {
  /// What is wrong with a line that holds no request.
  enum LineProblem: Equatable {
    case tooLong
    case notAnObject
    case noExpression
    case wrongValue(String)
    case unknownKey(String)
  }

  /// Reads a line of `--batch`: a JSON object with `expr` and, as it may be, `zone`, `after`, `count` and `previous`.
  init(line: [UInt8]) throws(CronRefusal) {
    guard line.count <= InputLines.longest else { throw .request(.tooLong) }
    do {
      self = try JSONDecoder().decode(Line.self, from: Data(line)).request
    } catch let refusal as CronRefusal {
      throw refusal
    } catch {
      throw .request(.notAnObject)
    }
  }
}

/// A line's object.
nonisolated private struct Line: Decodable {
  let request: CronRequest

  private enum Key: String, CodingKey, CaseIterable {
    case expr, zone, after, count, previous
  }

  init(from decoder: any Decoder) throws {
    let names = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue).sorted()
    if let name = names.first(where: { Key(rawValue: $0) == nil }) { throw CronRefusal.request(.unknownKey(name)) }
    let object = try decoder.container(keyedBy: Key.self)

    func value<Value: Decodable>(_ key: Key) throws -> Value? {
      do {
        return try object.decodeIfPresent(Value.self, forKey: key)
      } catch {
        throw CronRefusal.request(.wrongValue(key.rawValue))
      }
    }

    guard let expression: String = try value(.expr) else { throw CronRefusal.request(.noExpression) }
    var request = CronRequest(expression: expression, zone: try value(.zone), after: try value(.after))
    request.count = try value(.count) ?? request.count
    request.isBackwards = try value(.previous) ?? false
    guard CronRequest.counts.contains(request.count) else { throw CronRefusal.request(.wrongValue("count")) }
    self.request = request
  }
}

/// Any name of a member.
nonisolated private struct AnyKey: CodingKey {
  let stringValue: String
  let intValue: Int? = nil

  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
