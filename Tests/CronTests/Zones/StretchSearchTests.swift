import Testing

@testable import Cron

/// A stretch is found by a guess where changes come evenly, and by halving before.
struct StretchSearchTests {
  @Test(arguments: [
    "America/New_York", "Europe/Dublin", "Australia/Lord_Howe", "Africa/Casablanca", "Antarctica/Troll",
    "Asia/Kolkata", "America/Sao_Paulo",
  ])
  func `each moment of a real clock is in its own stretch`(name: String) throws {
    expectEachFound(in: try Fixture.zone(name))
  }

  @Test(arguments: [
    "CET-1CEST,M3.5.0,M10.5.0/3", "AAA0BBB,J1,J2", "AAA0BBB,J1/0,J1/1", "AAA0BBB,364,365/30", "AAA0BBB,J100,J300/-167",
    "AAA0BBB,M12.4.0,M12.5.0", "XXX3EDT4,0/0,J365/23",
  ])
  func `each moment of a clock that is changed unevenly is in its own stretch`(rule: String) throws {
    let anew = TZifBytes(firstOffset: 7200, footer: rule)
    let written = TZifBytes(firstOffset: 7200, changes: [(100, 0), (200, 3600), (1_000_000_000, 0)], footer: rule)

    for file in [anew, written] {
      expectEachFound(in: try Zone(name: "Test", tzif: file.bytes))
    }
  }

  @Test func `no guess goes back beyond the first stretch`() throws {
    // Daylight time begins in the first days of a year and ends at its end, so that two changes lie close together.
    let early = TZifBytes(
      firstOffset: 0, changes: [(1_514_854_800, 3600), (1_540_774_800, 3600)], footer: "AAA0BBB,M1.1.2/1,0/2")
    let ends = TZifBytes(firstOffset: 0, changes: [(1_514_764_800, 3600)], footer: "AAA0BBB,J1/0,365/1")

    for file in [early, ends] {
      expectEachFound(in: try Zone(name: "Test", tzif: file.bytes))
    }
  }

  @Test func `what a file writes of its rule is regular too`() throws {
    let zone = try Fixture.zone("America/New_York")

    // Since 2007 daylight time begins on the second Sunday in March.
    #expect(try zone.regularStart == Instant("2007-03-11T07:00:00Z").secondsSince1970)
  }

  /// Just before, at and just after each change, and 400 years later.
  private func expectEachFound(in zone: Zone, sourceLocation: SourceLocation = #_sourceLocation) {
    let regular = zone.changesPerCycle
    for (index, segment) in zone.segments.enumerated().dropFirst() {
      let found = [-1, 0, 1].map { zone.stretch(at: Instant(secondsSince1970: segment.start + $0)).index }
      let later = zone.stretch(at: Instant(secondsSince1970: segment.start + Zone.cycle)).index
      #expect(found == [index - 1, index, index], sourceLocation: sourceLocation)
      if regular > 0, segment.start >= zone.regularStart {
        #expect(later == index + regular, sourceLocation: sourceLocation)
      }
    }
  }
}
