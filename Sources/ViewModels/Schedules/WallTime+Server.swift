import Cron
import MoltFlow

extension WallTime {
  /// A time as a server writes it, if it has no offset, with fractions of a second or without; else nil.
  init?(naive text: String) {
    if let wall = WallTime(text) {
      self = wall
    } else if let time = ServerTime(text), time.isNaive {
      self = Zone.utc.wallTime(at: Instant(time.date))
    } else {
      return nil
    }
  }
}
