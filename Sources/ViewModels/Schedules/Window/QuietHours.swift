import Cron

/// The hours in which people may get messages, by the clocks where they live.
public nonisolated struct QuietHours: Hashable, Sendable {
  /// Minutes after midnight, in `0...1440`: the first minute in which messages may come, and the first after it in
  /// which they may not.
  let allowed: Range<Int>

  init(allowed: Range<Int> = 9 * 60..<20 * 60) { self.allowed = allowed }

  /// Looks for people who would get messages outside these hours.
  func check(_ window: SendingWindow, of recipients: RecipientClocks) -> Finding {
    guard !recipients.isEmpty else { return .membersNotRead }
    let outside = recipients.countries.compactMap { disturbance(of: $0, by: window) }
    return .checked(outside.filter(\.isCertain) + outside.filter { !$0.isCertain }, unknown: recipients.unknown)
  }
}

nonisolated extension QuietHours {
  enum Finding: Equatable, Sendable {
    /// Nobody's number is known, so nobody's clock was looked at.
    case membersNotRead
    /// The countries with people outside the hours, the certain ones first; how many people's clocks are not known.
    case checked([Disturbance], unknown: Int)

    /// Nobody where nobody's clock was looked at.
    var outside: [Disturbance] { if case .checked(let outside, _) = self { outside } else { [] } }
  }

  /// People of one country who would get messages outside the hours.
  struct Disturbance: Equatable, Sendable {
    let country: String
    /// All recipients of the country.
    var people: Int
    /// The worst night, and where other clocks of the country have one at the other end of the day, the worst of those.
    var nights: [Night]
    /// Each clock of the country is outside the hours, even if the broadcast is as fast as can be.
    var isCertain: Bool
    /// All clocks of the country show the same.
    var isOneTime = true
    /// The whole window is outside, so that nobody there gets the message in time.
    var isWhole: Bool
    /// The window may last into another night after this one.
    var hasLaterNight = false

    /// The same where only `count` people are left of the group, of whatever countries.
    func ofThoseLeft(_ count: Int) -> Disturbance {
      var some = self
      some.people = min(people, count)
      some.isCertain = false
      return some
    }
  }
}

nonisolated extension QuietHours {
  /// Nil if all of the country's clocks stay within the hours.
  private func disturbance(of country: RecipientClocks.Country, by window: SendingWindow) -> Disturbance? {
    let found = country.zones.compactMap { disturbance(of: country, in: $0, by: window) }
    let nights = Set(found.flatMap(\.nights)).sorted { $1.isLess(than: $0, allowed) }
    guard var all = found.first, let worst = nights.first else { return nil }
    let other = nights.first { $0.isMorning(allowed) != worst.isMorning(allowed) }
    all.nights = [worst] + (other.map { [$0] } ?? [])
    all.isCertain = found.count == country.zones.count && found.allSatisfy(\.isCertain)
    all.isOneTime = Set(nights.map(\.words)).count == 1
    all.isWhole = found.allSatisfy(\.isWhole)
    all.hasLaterNight = found.contains(where: \.hasLaterNight)
    return all
  }

  /// As if the zone were the country's only one.
  private func disturbance(
    of country: RecipientClocks.Country, in zone: Zone, by window: SendingWindow
  ) -> Disturbance? {
    guard let night = firstNight(in: zone, from: window.start, until: window.latestEnd) else { return nil }
    let isWhole = night == window.start...window.latestEnd
    let told = Night(
      from: zone.wallTime(at: night.lowerBound), to: zone.wallTime(at: night.upperBound),
      seconds: night.upperBound.secondsSince1970 - night.lowerBound.secondsSince1970)
    return Disturbance(
      country: country.name, people: country.people, nights: [told],
      isCertain: isWhole || night.lowerBound < window.earliestEnd, isWhole: isWhole,
      hasLaterNight: firstNight(in: zone, from: night.upperBound, until: window.latestEnd) != nil)
  }

  /// The first time during which the zone's clock is outside the hours; nil if there is none.
  private func firstNight(in zone: Zone, from first: Instant, until end: Instant) -> ClosedRange<Instant>? {
    guard first < end, allowed.count < 1_440 else { return nil }
    let wall = zone.wallTime(at: first)
    guard let midnight = WallTime(year: wall.year, month: wall.month, day: wall.day) else { return nil }
    let opening = midnight.adding(minutes: allowed.lowerBound)
    let closing = midnight.adding(minutes: allowed.upperBound)

    let isOpen = opening <= wall && wall < closing
    let start = isOpen ? moment(of: closing, in: zone, after: first) : first
    guard start < end else { return nil }
    let nextOpening = wall < opening ? opening : opening.adding(days: 1)
    return start...min(end, moment(of: nextOpening, in: zone, after: start))
  }

  /// When the clock first shows this after `earlier`, or the change of the clock that skips it.
  private func moment(of wall: WallTime, in zone: Zone, after earlier: Instant) -> Instant {
    let shown = zone.instants(of: wall).first { $0 > earlier }
    return shown ?? zone.nextTransition(after: earlier)?.instant ?? earlier
  }
}
