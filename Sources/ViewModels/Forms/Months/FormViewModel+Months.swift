/// The months over a form.
extension FormViewModel {
  /// Why the months can't be opened now; empty where that goes without saying, nil when they can.
  public var monthsUnavailable: String? { isEditable ? content.monthsUnavailable(in: fields) : "" }

  public func openMonths() {
    guard isEditable else { return }
    months = content.months(in: fields)
    firstMonth = 0
  }

  public func closeMonths() { months = nil }

  /// Scrolls so that the month in this place, from 0, is the first on screen.
  public func showMonths(from place: Int) { firstMonth = min(max(0, place), MonthView.count - 1) }
}
