/// The months of a schedule, as people say it.
struct MonthsInWords {
  let months: NumberSet

  var areAll: Bool { months.count == 12 }

  /// `January, June and July`, `March to May`.
  var names: String { Listing.ranges(months.ranges, Self.name) }

  /// ` in June`; nothing for all months.
  var inMonths: String { areAll ? "" : " in \(names)" }

  /// `in June: `, for all that follows; nothing for all months.
  var before: String { areAll ? "" : "in \(names): " }

  /// ` of every month`, ` of June`.
  var ofMonths: String { areAll ? " of every month" : " of \(names)" }

  /// What is to be known of days that not every month has.
  static let remarkOnShortOnes = " (where the month has it)"

  static func name(_ month: Int) -> String {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ][month - 1]
  }
}
