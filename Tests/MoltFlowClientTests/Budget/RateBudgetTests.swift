import Foundation
import Testing

@testable import MoltFlowClient

/// What may be sent, and from when on.
@Suite struct RateBudgetTests {
  private let start = Date(timeIntervalSince1970: 1_000_000)
  private var budget = RateBudget()

  private func at(_ seconds: Double) -> Date { start.addingTimeInterval(seconds) }

  @Test func `before the server says anything it is the smallest plan's ten a minute`() {
    #expect(budget.limit == 10)
    #expect(budget.left(at: start) == 10)
    #expect(budget.pollsPerMinute == 2)
  }

  @Test mutating func `what was sent is free again after a minute`() {
    for second in 0..<4 { budget.sent(at: at(Double(second))) }

    #expect(budget.left(at: at(59)) == 6)
    #expect(budget.left(at: at(60)) == 7)
    #expect(budget.left(at: at(63)) == 10)
  }

  @Test(arguments: [(59, 60), (41, 60), (39, 40), (19, 20), (5, 10), (0, 10), (99, 100)])
  func `the first reply of a window shows the plan`(remaining: Int, limit: Int) {
    var budget = budget
    budget.sent(at: start)
    budget.learn(remaining: remaining, resetsAt: at(60), at: start)

    #expect(budget.limit == limit)
    #expect(budget.left(at: start) == remaining)
  }

  @Test mutating func `within a window the plan does not shrink, in the next one it may`() {
    budget.learn(remaining: 59, resetsAt: at(60), at: start)
    budget.learn(remaining: 5, resetsAt: at(60), at: at(30))
    #expect(budget.limit == 60)
    #expect(budget.left(at: at(30)) == 5)

    budget.learn(remaining: 5, resetsAt: at(120), at: at(61))
    #expect(budget.limit == 10)
  }

  @Test mutating func `what is sent after a reply counts until the next one`() {
    budget.learn(remaining: 3, resetsAt: at(60), at: start)
    budget.sent(at: at(1))
    budget.sent(at: at(2))

    #expect(budget.left(at: at(3)) == 1)
    #expect(budget.left(at: at(60)) == 8)
  }

  @Test mutating func `what did not reach the server costs nothing`() {
    budget.learn(remaining: 9, resetsAt: at(60), at: start)
    let before = budget

    budget.polled(at: at(1))
    budget.sent(at: at(1))
    budget.didNotArrive()

    #expect(budget == before)
  }

  @Test mutating func `polls take a quarter of the budget, however many are wanted`() {
    for minute in 0..<10 {
      var count = 0
      while budget.holdsPolls(at: at(Double(minute) * 60)) == nil {
        budget.polled(at: at(Double(minute) * 60))
        budget.sent(at: at(Double(minute) * 60))
        count += 1
      }
      #expect(count == 2)
      #expect(budget.holdsPolls(at: at(Double(minute) * 60 + 1)) == at(Double(minute) * 60 + 60))
    }
  }

  @Test mutating func `a poll waits where it would leave a person without requests`() {
    budget.learn(remaining: 3, resetsAt: at(40), at: start)
    #expect(budget.holdsPolls(at: start) == nil)
    #expect(budget.holds(2, at: start) == at(40))

    budget.learn(remaining: 2, resetsAt: at(40), at: start)
    #expect(budget.holdsPolls(at: start) == at(40))
    #expect(budget.holdsPolls(at: at(40)) == nil)
  }

  @Test mutating func `without the server's word a stream waits for the first request to be a minute old`() {
    for second in 0..<7 { budget.sent(at: at(Double(second))) }

    #expect(budget.holds(2, at: at(10)) == at(60))
  }

  @Test mutating func `a refusal holds everything until the time that the server names`() {
    budget.refused(until: at(90), at: start)

    #expect(budget.pause(at: at(89)) == at(90))
    #expect(budget.holdsPolls(at: start) == at(90))
    #expect(budget.holds(2, at: start) == at(90))
    #expect(budget.pause(at: at(90)) == nil)
  }

  @Test mutating func `a refusal without a time holds for a minute, and one with a past time for five seconds`() {
    var past = budget
    budget.refused(until: nil, at: start)
    past.refused(until: at(-10), at: start)

    #expect(budget.pausedUntil == at(60))
    #expect(past.pausedUntil == at(5))
  }

  @Test mutating func `a shorter refusal does not cut a longer one`() {
    budget.refused(until: at(90), at: start)
    budget.refused(until: at(20), at: at(1))

    #expect(budget.pausedUntil == at(90))
  }

  @Test mutating func `a request taken after a refusal ends the pause, one sent before it does not`() {
    budget.refused(until: at(86_400), at: start)

    budget.taken(sentAt: at(-1))
    #expect(budget.pausedUntil == at(86_400))
    budget.taken(sentAt: at(1))
    #expect(budget.pausedUntil == nil)
  }

  @Test mutating func `no count lasts longer than a minute, whatever the clocks say`() {
    budget.learn(remaining: 0, resetsAt: at(3600), at: start)

    #expect(budget.holdsPolls(at: start) == at(60))
  }

  @Test mutating func `what a server can't mean is not believed`() {
    budget.learn(remaining: -1, resetsAt: at(60), at: start)
    budget.learn(remaining: .max, resetsAt: at(60), at: start)
    budget.learn(remaining: 50, resetsAt: start, at: start)

    #expect(budget == RateBudget())
  }
}
