import Cron
import Testing

/// Zones go by their rules without end, and the calendar comes again after 400 years.
struct FarFutureTests {
  private static let zoneNames = [
    "America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Antarctica/Troll", "America/Nuuk", "Africa/Casablanca",
    "Asia/Kolkata", "UTC",
  ]

  @Test(arguments: [
    ("America/New_York", "2300-07-01T00:00:00Z", "Sun 1 Jul 2300 09:00 -04:00"),
    ("America/New_York", "2300-12-01T00:00:00Z", "Sat 1 Dec 2300 09:00 -05:00"),
    ("America/New_York", "9999-07-01T00:00:00Z", "Thu 1 Jul 9999 09:00 -04:00"),
    ("Pacific/Auckland", "2301-07-01T00:00:00Z", "Tue 2 Jul 2301 09:00 +12:00"),
    ("America/New_York", "2200-12-31T23:59:00Z", "Thu 1 Jan 2201 09:00 -05:00"),
  ])
  func `an expression follows the zone's rule for ever`(zoneName: String, start: String, words: String) throws {
    let zone = try Fixture.zone(zoneName)

    let run = try CronExpression("0 9 * * *").next(after: Instant(start), in: zone)

    #expect("\(run.wall.words) \(run.offsetText)" == words)
  }

  @Test func `the change of the clock is told for ever`() throws {
    let zone = try Fixture.zone("America/New_York")

    let words = try CronExpression("0 9 * * *").describe(in: zone, from: Instant("2300-07-01T00:00:00Z"))

    #expect(words == "at 09:00 every day, America/New_York time (clocks change on Sun 4 Nov 2300)")
  }

  @Test(arguments: zoneNames)
  func `runs, changes and wall times come again after 400 and 4000 years`(zoneName: String) throws {
    let zone = try Fixture.zone(zoneName)
    var numbers = SeededNumbers(seed: 7)

    for _ in 0..<60 {
      let expression = numbers.runnableExpression()
      // The same moment of 2140-2150, 2540-2550 and 6140-6150: of a time that is known, and of two that are not.
      let early = Instant(secondsSince1970: Int.random(in: 5_364_662_400..<5_680_281_600, using: &numbers))
      for cycles in [1, 10] {
        let late = Instant(early, cycles: cycles)
        let pairs = [
          (expression.next(after: early, in: zone).instant, expression.next(after: late, in: zone).instant),
          (expression.previous(before: early, in: zone).instant, expression.previous(before: late, in: zone).instant),
        ]
        for (before, after) in pairs {
          #expect(Instant(before, cycles: cycles) == after, "\(expression.source)")
          #expect(expression.matches(after, in: zone))
        }
        #expect(zone.offset(at: early) == zone.offset(at: late))
        #expect(zone.abbreviation(at: early) == zone.abbreviation(at: late))
        #expect(
          zone.nextTransition(after: early).map { Instant($0.instant, cycles: cycles) }
            == zone.nextTransition(after: late)?.instant)
        #expect(zone.instants(of: zone.wallTime(at: late)).contains(late))
      }
    }
  }

  @Test(arguments: zoneNames)
  func `nothing changes where the worked out years end`(zoneName: String) throws {
    let zone = try Fixture.zone(zoneName)
    let start = try Instant("2100-01-01T00:00:00Z")
    let years = 250

    let changes = zone.transitions(after: start, days: years * 366)
    let again = zone.transitions(after: Instant(start, cycles: 1), days: years * 366)
    let runs = try CronExpression("30 2 29 2 *").runs(after: start, in: zone).prefix(60)

    #expect(changes.map { Instant($0.instant, cycles: 1) } == again.map(\.instant))
    #expect(zip(changes, changes.dropFirst()).allSatisfy { $0.instant < $1.instant })
    #expect(zip(changes, changes.dropFirst()).allSatisfy { $0.offsetAfter == $1.offsetBefore })
    #expect(runs.allSatisfy { $0.wall.month == 2 && $0.wall.day == 29 && zone.offset(at: $0.instant) == $0.offset })
  }
}

extension Instant {
  /// So many times 400 years later.
  fileprivate init(_ instant: Instant, cycles: Int) {
    self.init(secondsSince1970: instant.secondsSince1970 + cycles * 146_097 * 86_400)
  }
}
