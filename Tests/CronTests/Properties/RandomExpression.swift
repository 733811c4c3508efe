import Cron
import Testing

/// Numbers that look random and are the same in every run: SplitMix64.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededNumbers {
  /// As ``expression(withExtensions:)``, but one that runs: one that never does is drawn again.
  mutating func runnableExpression(withExtensions: Bool = true) -> CronExpression {
    for _ in 0..<1000 {
      let text = expression(withExtensions: withExtensions)
      do throws(CronError) {
        return try CronExpression(text)
      } catch {
        #expect(error.code == .neverRuns, "\(text)")
      }
    }
    preconditionFailure("Of 1,000 expressions none can be used.")
  }

  /// An expression in all forms that the fields have, most of them with hours at which clocks are changed.
  mutating func expression(withExtensions: Bool = true) -> String {
    let minute = pick([
      "*", "*/\(pick([5, 7, 15, 20, 30, 60]))", "*/90,\(field(0...59))", "0", "30", "0,30", "59", field(0...59),
    ])
    let hour = pick(["*", "*/\(pick([1, 2, 3, 5, 6, 24]))", "0", "1", "2", "1,2", "0-3", "23", "1-3/2", field(0...23)])
    let month = pick(["*", "*", "*", "*", field(1...12), "3", "JAN-MAR"])
    var day = pick([
      "*", "*", "*", "?", "*/\(pick([2, 3, 10, 40]))", "*/40,\(field(1...31))", field(1...31), "1-31", "1-31/2", "8",
      "31",
    ])
    var weekday = pick([
      "*", "*", "*", "?", "*/\(pick([2, 3, 7]))", "*/3,\(field(0...7))", field(0...7), "SUN", "MON-FRI", "0-6",
      "FRI-SUN",
    ])
    if withExtensions, Int.random(in: 0..<5, using: &self) == 0 {
      day = pick(["L", "LW", "15W", "1W,31W", "L,10", "1"])
      weekday = pick(["*", "5L", "1#1", "SUN#2,3", "*/2", "0L"])
    }
    return "\(minute) \(hour) \(day) \(month) \(weekday)"
  }

  /// An expression of numbers whose ranges may run backwards, as a person may type it.
  mutating func carelessExpression() -> String {
    [0...59, 0...23, 1...31, 1...12, 0...7].map { field($0, mayRunBackwards: true) }.joined(separator: " ")
  }

  /// One to three numbers, ranges or steps.
  private mutating func field(_ range: ClosedRange<Int>, mayRunBackwards: Bool = false) -> String {
    let items = (0..<pick([1, 1, 2, 3])).map { _ in
      let first = Int.random(in: range, using: &self)
      let last = Int.random(in: (mayRunBackwards ? range.lowerBound : first)...range.upperBound, using: &self)
      return pick(["\(first)", "\(first)", "\(first)-\(last)", "\(first)/\(pick([2, 5, 7]))", "\(first)-\(last)/3"])
    }
    return items.joined(separator: ",")
  }

  mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int.random(in: items.indices, using: &self)]
  }
}
