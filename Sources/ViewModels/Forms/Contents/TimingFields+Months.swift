/// The months in which a schedule runs, as its fields stand.
extension TimingFields {
  /// Why there are none to show; nil when there are.
  func monthsUnavailable(in fields: [FormField]) -> String? {
    guard let cron = fields[.cron], !cron.isHidden else { return "What runs once has no months to show." }
    guard expression != nil else {
      return cron.text.allSatisfy(\.isWhitespace)
        ? "Write an expression first: the months show its runs."
        : "Fix the expression first: the months show its runs."
    }
    return zoneField.zone(in: fields) == nil ? "Choose a zone first: the months show the runs on its clock." : nil
  }

  func months(in fields: [FormField]) -> MonthView? {
    guard monthsUnavailable(in: fields) == nil, let expression, let zone = zoneField.zone(in: fields) else {
      return nil
    }
    return MonthView(expression, in: zone, now: now)
  }
}
