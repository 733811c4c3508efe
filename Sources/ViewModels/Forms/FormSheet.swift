/// What a form shows in front of its fields.
enum FormSheet: Equatable, Sendable {
  case months(MonthView)
  case warnings(WarningView)
}

extension FormViewModel {
  /// Something is in front of the fields.
  public var isCovered: Bool { sheet != nil }
  public var months: MonthView? { if case .months(let view) = sheet { view } else { nil } }
  public var warnings: WarningView? { if case .warnings(let view) = sheet { view } else { nil } }

  /// Why the months can't be opened now; empty where that goes without saying, nil when they can.
  public var monthsUnavailable: String? { isEditable ? content.monthsUnavailable(in: fields) : "" }

  /// There is an expression in it, with months and warnings to look at.
  public var hasExpression: Bool { fields[.cron]?.isHidden == false }

  /// Why the warnings can't be opened now; empty where that goes without saying, nil when they can.
  public var warningsUnavailable: String? { isEditable ? content.warningsUnavailable(in: fields) : "" }

  public func openMonths() { open(content.months(in: fields).map(FormSheet.months)) }

  public func openWarnings() { open(content.warnings(in: fields).map(FormSheet.warnings)) }

  private func open(_ sheet: FormSheet?) {
    guard isEditable else { return }
    self.sheet = sheet
    sheetPosition = 0
  }

  public func closeSheet() { sheet = nil }

  /// Scrolls so that the month or the line in this place, from 0, is the first on screen.
  public func showSheet(from place: Int) { sheetPosition = max(0, place) }

  /// Brings what is in front up to date; it stays as it is where there is nothing to show any more.
  ///
  /// It never closes by itself: a key that was meant for it would go into the field behind it.
  func renewSheet() {
    let renewed: FormSheet? =
      switch sheet {
      case .months: content.months(in: fields).map(FormSheet.months)
      case .warnings: content.warnings(in: fields).map(FormSheet.warnings)
      case nil: nil
      }
    if let renewed { sheet = renewed }
  }
}
