import Cron
import Testing

struct CarelessExpressionTests {
  @Test func `ranges that run backwards are refused, and what is suggested instead is taken`() throws {
    var numbers = SeededNumbers(seed: 6)
    var refusals = 0

    for _ in 0..<3000 {
      var text = numbers.carelessExpression()
      while let error = mistake(in: text) {
        refusals += 1
        #expect(error.code == .reversedRange || error.code == .neverRuns, "\(text)")
        guard let corrected = error.corrected(text) else { break }
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
