/// What is asked about an expression.
nonisolated struct CronRequest: Equatable {
  var expression: String
  /// The zone's name; nil for the person's own.
  var zone: String?
  /// An instant as ISO 8601 with an offset; nil for now.
  var after: String?
  /// How many runs, in ``counts``.
  var count = 5
  /// Whether the runs before the instant are asked for, the latest first.
  var isBackwards = false

  static let counts = 1...1000
}
