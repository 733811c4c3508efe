import Cron
import MoltFlow

extension Timetable {
  /// Why the server's next run is another than ours, as far as it shows; nil where nothing known leads to it.
  func likelyReason(for server: ServerTime, now: Instant) -> String? {
    guard case .recurring(let expression) = rule else { return nil }
    let instant = Instant(server.date)
    if server.isNaive, expression.firstRun(after: now, in: zone)?.wall == Zone.utc.wallTime(at: instant) {
      return "It seems to give the time on the schedule's own clock, without an offset."
    }
    // An offset of zero is how most servers write any moment: it tells nothing of the zone.
    let offset = server.offsetSeconds == 0 ? nil : server.offsetSeconds
    let warning = expression.serverWarning(nextRun: instant, offset: offset, after: now, in: zone)
    return warning?.serverDifference?.likelyReason.map(CronPreview.sentence)
  }
}
