/// An expression made from a text with mistakes, each of which could be mended.
public struct MendedExpression: Sendable {
  public let expression: CronExpression
  /// What was wrong, in the order in which it was found.
  public let mistakes: [CronError]
}

extension MendedExpression {
  /// Nil where a mistake can't be mended, or there are more than 20.
  public init?(_ text: String) {
    var text = text
    var mistakes: [CronError] = []
    while true {
      do {
        expression = try CronExpression(text)
        self.mistakes = mistakes
        return
      } catch {
        guard mistakes.count < 20, let next = error.corrected(text) else { return nil }
        text = next
        mistakes.append(error)
      }
    }
  }
}
