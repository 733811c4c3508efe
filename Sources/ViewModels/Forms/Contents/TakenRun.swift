import Cron
import FoundationEssentials

/// The first run of a timing that the server has taken, as worked out here.
struct TakenRun {
  let ours: Instant
  let zone: Zone
  let mine: MyZone
  let now: Instant

  /// `Scheduled Autumn: first Mon 23 Nov 08:30 +01:00`, as a warning where `server` says another.
  ///
  /// `did` is what was done, `which` the run is.
  func notice(_ did: String, _ which: String, server: Date?) -> Notice {
    let clocks = RunClocks(zone: zone, mine: mine, now: now)
    let ours = ComingRun(instant: ours)
    guard let server, Instant(server) != ours.instant else {
      return Notice(.done, "\(did): \(which) \(clocks.lines([ours])[0])")
    }
    let both = clocks.lines([ComingRun(instant: Instant(server)), ours])
    return Notice(.warning, "\(did), but the server's \(which) run is \(both[0]); you confirmed \(both[1])")
  }
}
