import Cron
import Testing

struct CarelessExpressionTests {
  @Test func `ranges that run backwards are refused, and what is suggested instead is taken`() throws {
    var numbers = SeededNumbers(seed: 6)
    var refusals = 0

    for _ in 0..<3000 {
      var text = numbers.carelessExpression()
      var mendedUpTo = 0
      while let error = mistake(in: text) {
        refusals += 1
        guard error.code != .neverRuns else { break }
        #expect(error.code == .reversedRange && mendedUpTo <= error.range.lowerBound, "\(text)")
        guard mendedUpTo <= error.range.lowerBound, let suggestion = error.suggestion,
          let corrected = error.corrected(text)
        else { break }
        mendedUpTo = error.range.lowerBound + suggestion.utf8.count
        text = corrected
      }
    }

    #expect(refusals > 3000)
  }

  /// Nil for an expression that can be used.
  private func mistake(in text: String) -> CronError? {
    do throws(CronError) {
      _ = try CronExpression(text)
      return nil
    } catch {
      return error
    }
  }
}
