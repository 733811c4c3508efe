extension CronExpression {
  /// `text` with each of its mistakes mended; nil where one of them can't be, or there are more than 20.
  public static func mended(_ text: String) -> CronExpression? {
    var text = text
    var mended = 0
    while true {
      do {
        return try CronExpression(text)
      } catch {
        guard mended < 20, let next = error.corrected(text) else { return nil }
        text = next
        mended += 1
      }
    }
  }
}
