import Cron

/// What servers differ in about the expression, as the fields stand.
extension TimingFields {
  /// Why there is nothing to say; nil when there is.
  func warningsUnavailable(in fields: [FormField]) -> String? {
    guard let cron = fields[.cron], !cron.isHidden else { return "What runs once has no expression to look at." }
    guard expression != nil else {
      let isEmpty = cron.text.allSatisfy(\.isWhitespace)
      return "\(isEmpty ? "Write an expression" : "Fix the expression") first: the warnings are about it."
    }
    guard differences.isEmpty else { return nil }
    if zoneField.zone(in: fields) == nil {
      return "Choose a zone first: some servers differ where its clock is changed."
    }
    if sendsCron, let expression, !expression.warnings.isEmpty {
      return "It is sent as \(expression.portable()): no server is known to read that differently."
    }
    return "No server is known to read this differently."
  }

  func warnings(in fields: [FormField]) -> WarningView? {
    guard warningsUnavailable(in: fields) == nil, let expression else { return nil }
    return WarningView(
      differences, of: sendsCron ? Self.sent(for: expression) : expression, zone: zoneField.zone(in: fields),
      mine: workplace.mine, now: now)
  }

  /// The expression as the server gets it.
  private static func sent(for expression: CronExpression) -> CronExpression {
    do {
      return try CronExpression(expression.portable())
    } catch {
      return expression
    }
  }
}
