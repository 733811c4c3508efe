extension CronExpression {
  /// `text` with each of its mistakes mended; nil where one of them can't be.
  public static func mended(_ text: String) -> String? {
    var text = text
    // A field has at most a few mistakes: each pass mends one.
    for _ in 0..<20 {
      do {
        _ = try CronExpression(text)
        return text
      } catch {
        guard let next = error.corrected(text) else { return nil }
        text = next
      }
    }
    return nil
  }
}
