import Cron

/// What to write in place of an expression that runs too often.
extension CronExpression {
  /// The same with a longer step in the minutes: the next one that divides the hour and that the service takes.
  ///
  /// `*/10 * * * *` for `*/7 * * * *`, whose step leaves 4 minutes at the end of the hour. Nil where the minutes have
  /// no step, or none helps.
  var lessOften: String? {
    let minutes = fields.minute
    let parts = minutes.text.split(separator: "/", omittingEmptySubsequences: false)
    guard let base = parts.first, !base.contains(","), parts.count == 2 || base == "*" else { return nil }
    let step = parts.count == 2 ? Int(parts[1]) ?? .max : 1
    let longer = [5, 6, 10, 12, 15, 20, 30].filter { $0 > step }.map { "\(base)/\($0)" }
    let once = minutes.values.first.map { [String($0)] } ?? []
    return (longer + once).map { replacing(minutes, with: $0) }.first(where: Self.isAccepted)
  }

  private func replacing(_ field: CronField, with text: String) -> String {
    let bytes = Array(source.utf8)
    return String(
      decoding: bytes[..<field.range.lowerBound] + text.utf8 + bytes[field.range.upperBound...], as: UTF8.self)
  }

  /// Whether it is an expression, and one that the service takes.
  static func isAccepted(_ text: String) -> Bool {
    do {
      return try CronExpression(text).minimumGap() >= shortestGap
    } catch {
      return false
    }
  }
}
