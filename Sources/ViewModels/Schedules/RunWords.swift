import Cron

/// A run in the words of a sentence.
///
/// `Monday 23 November 2026 at 09:00 in Berlin (UTC+1), that is 08:00 UTC, 10:00 yours`; clocks that show the same as
/// another are left out.
struct RunWords {
  let zone: Zone
  let mine: MyZone

  func words(_ instant: Instant) -> String {
    let wall = zone.wallTime(at: instant)
    let day = "\(Self.weekdays[wall.weekday]) \(wall.day) \(Self.months[wall.month - 1]) \(wall.year)"
    let others = RunClocks.others(than: zone, mine: mine, at: [instant]).map { clock in
      "\(clock.time(at: instant, besides: zone)) \(clock.label)"
    }
    let elsewhere = others.isEmpty ? "" : ", that is \(others.joined(separator: ", "))"
    return "\(day) at \(wall.timeOfDay) \(place(at: instant))\(elsewhere)"
  }

  private func place(at instant: Instant) -> String {
    if zone.name == "UTC" { return "UTC" }
    return "in \(ZoneWords.city(of: zone.name)) (\(ZoneWords.offset(zone.offset(at: instant))))"
  }

  private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
