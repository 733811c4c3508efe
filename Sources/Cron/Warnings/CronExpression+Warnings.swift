extension CronExpression {
  /// Those of the fields by themselves and of the two day fields together; of an `@` word only that it is one.
  static func warnings(_ fields: [CronField], word: CronText.Piece?) -> [CronWarning] {
    if let word {
      let expansion = fields.map(\.text).joined(separator: " ")
      return [CronWarning(.macro(word.text, fields: expansion), range: word.range)]
    }
    return fields.reduce(into: []) { $0 += $1.warnings } + warnings(day: fields[2], weekday: fields[4])
  }

  private static func warnings(day: CronField, weekday: CronField) -> [CronWarning] {
    guard !day.isPlainStar, !weekday.isPlainStar else { return [] }
    guard let star = [day, weekday].first(where: \.startsWithStar) else {
      return [CronWarning(.eitherDay, range: day.range.lowerBound..<weekday.range.upperBound)]
    }
    return [CronWarning(.starBesideDay(star.text), field: star.kind, range: star.range)]
  }

  /// Those of the warnings that remain, in the same field, if the expression is sent in its portable form.
  public var warningsOfPortable: [CronWarning] {
    do throws(CronError) {
      let remaining = try CronExpression(portable()).warnings
      return warnings.filter { warning in
        remaining.contains { $0.code == warning.code && $0.field == warning.field }
      }
    } catch {
      return warnings
    }
  }
}

extension CronField {
  /// Whether it leaves all to the other day field on every server.
  fileprivate var isPlainStar: Bool { text == "*" || text == "?" }
}
