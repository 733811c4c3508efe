extension CronExpression {
  /// Those of the fields by themselves and of the two day fields together; of an `@` word only that it is one.
  static func warnings(_ fields: [CronField], word: CronText.Piece?) -> [CronWarning] {
    if let word {
      let expansion = fields.map(\.text).joined(separator: " ")
      return [CronWarning(.macro(word.text, fields: expansion), range: word.range)]
    }
    var warnings: [CronWarning] = []
    for field in fields where !field.warnings.isEmpty {
      warnings += field.warnings
    }
    if let warning = warning(day: fields.day, weekday: fields.weekday) {
      warnings.append(warning)
    }
    return warnings
  }

  private static func warning(day: CronField, weekday: CronField) -> CronWarning? {
    guard !day.isPlainStar, !weekday.isPlainStar else { return nil }
    guard let star = [day, weekday].first(where: \.startsWithStar) else {
      return CronWarning(.eitherDay, range: day.range.lowerBound..<weekday.range.upperBound)
    }
    return CronWarning(.starBesideDay(star.text), field: star.kind, range: star.range)
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
  fileprivate var isPlainStar: Bool { startsWithStar && bytes.count == 1 }
}
