import Cron
import Testing

/// What holds for any expression, zone and moment; random ones, the same in every run.
struct RunPropertyTests {
  /// Zones with changes of half an hour, of two hours, over midnight, twice in a month, and of a whole day.
  private static let zoneNames = [
    "America/New_York", "Europe/Dublin", "Australia/Lord_Howe", "Antarctica/Troll", "Africa/Cairo",
    "Africa/Casablanca", "America/St_Johns", "Asia/Beirut", "America/Havana", "Pacific/Apia", "America/Nuuk", "UTC",
  ]

  @Test(arguments: zoneNames)
  func `forwards and backwards the runs are the same`(zoneName: String) throws {
    let zone = try Fixture.zone(zoneName)
    var numbers = SeededNumbers(seed: 1)

    for _ in 0..<300 {
      let expression = numbers.runnableExpression()
      let moment = self.moment(in: zone, &numbers)
      let next = expression.next(after: moment, in: zone)
      let previous = expression.previous(before: moment, in: zone)

      #expect(next.instant > moment && previous.instant < moment)
      #expect(expression.matches(next.instant, in: zone) && expression.matches(previous.instant, in: zone))
      let lastUpToNow = expression.matches(moment, in: zone) ? moment : previous.instant
      #expect(expression.previous(before: next.instant, in: zone).instant == lastUpToNow, "\(expression.source)")
      #expect(expression.next(after: lastUpToNow, in: zone) == next, "\(expression.source)")
      #expect(expression.previous(before: next.instant.later, in: zone) == next, "\(expression.source)")
    }
  }

  @Test(arguments: zoneNames)
  func `around changes of the clock there is a run at each minute that the rule allows, and at no other`(
    zoneName: String
  ) throws {
    let zone = try Fixture.zone(zoneName)
    var numbers = SeededNumbers(seed: 2)
    let changes = zone.transitions(after: try Instant("1999-01-01T00:00:00Z"), days: 10_000)

    for _ in 0..<(changes.isEmpty ? 0 : 20) {
      let expression = numbers.runnableExpression(withExtensions: false)
      let change = numbers.pick(changes)
      let byHand = RunsByHand(expression: expression, zone: zone).runs(around: change, days: 2)
      let window = Instant(change, days: -1)...Instant(change, days: 1)

      let runs = expression.runs(after: Instant(change, days: -1).earlier, in: zone).prefix {
        window.contains($0.instant)
      }

      #expect(runs.map(\.instant) == byHand.filter(window.contains).sorted(), "\(expression.source) \(change.instant)")
    }
  }

  @Test(arguments: zoneNames)
  func `the portable form has the same runs`(zoneName: String) throws {
    let zone = try Fixture.zone(zoneName)
    var numbers = SeededNumbers(seed: 3)

    for _ in 0..<200 {
      let expression = numbers.runnableExpression()
      let moment = self.moment(in: zone, &numbers)
      let portable = try CronExpression(expression.portable())

      let runs = [expression, portable].map { Array($0.runs(after: moment, in: zone).prefix(20)) }

      #expect(runs[0] == runs[1], "\(expression.source) -> \(portable.source)")
      #expect(portable.portable() == portable.source)
    }
  }

  /// Any moment of 1990–2090, mostly near a change of the clock.
  private func moment(in zone: Zone, _ numbers: inout SeededNumbers) -> Instant {
    let any = Instant(secondsSince1970: Int.random(in: 631_152_000..<3_786_912_000, using: &numbers))
    guard Bool.random(using: &numbers), let change = zone.nextTransition(after: any) else { return any }
    let distance = numbers.pick([0, 1, -1, 60, -60, 1800, -1800, 3600, -3600, 7200, -40_000, 40_000])
    return change.instant.adding(seconds: distance)
  }
}

extension Instant {
  /// So many days of 24 hours after the change.
  fileprivate init(_ change: Zone.Transition, days: Int) {
    self.init(secondsSince1970: change.instant.secondsSince1970 + days * 86_400)
  }

  fileprivate var later: Instant { adding(seconds: 1) }
  fileprivate var earlier: Instant { adding(seconds: -1) }
}
