import Cron
import MoltFlow

/// Runs of a schedule, or a job that sends from now on, during which the session can be sending something else.
struct Clash {
  /// What the session is to send.
  enum Sender { case schedule, broadcast, job }

  let other: OtherSending
  /// The places of these runs among those looked at; not empty.
  let places: [Int]
  /// The first of these runs, and what it overlaps.
  let window: SendingWindow
  let otherWindow: SendingWindow
}

extension Clash {
  /// Nil if none of the runs overlaps the other.
  init?(_ other: OtherSending, during windows: [SendingWindow], now: Instant) {
    let found = windows.enumerated().compactMap { place, window in
      other.clash(with: window, now: now).map { (place, window, $0) }
    }
    guard let first = found.first else { return nil }
    self.init(other: other, places: found.map(\.0), window: first.1, otherWindow: first.2)
  }

  /// Where it stands among others: by its first run, but with a schedule's own runs before all.
  var order: Int { if case .itself = other.kind { -1 } else { places[0] } }

  /// One sentence on what may be sent when, by both.
  ///
  /// `Clash (5 of 10 runs): this schedule may send Mon 23 Nov 15:00-16:36, the schedule Coats 15:00-15:18 (9 people).`
  /// Of a broadcast or a job only its end is told, `this broadcast may send until 16:36`, for it starts now.
  /// Moments are those of the clock of `zone`; a year that is not `thisYear` is named.
  func line(of sender: Sender, on zone: Zone, thisYear: Int, of runs: RunCount) -> String {
    var moments = MomentsInTurn(zone: zone, thisYear: thisYear)
    let ours: String
    switch sender {
    case .schedule: ours = "this schedule may send \(moments.span(window)) (\(ZoneWords.city(of: zone.name)) time)"
    case .broadcast, .job:
      moments.startDay(window.start)
      ours = "this \(sender == .job ? "job" : "broadcast") may send until \(moments.next(window.latestEnd))"
    }
    // Told apart from ours: a time without a day is one of the day on which ours starts.
    moments = MomentsInTurn(zone: zone, thisYear: thisYear)
    moments.startDay(window.start)
    let theirs: String
    switch other.kind {
    case .itself:
      let start = moments.next(otherWindow.start)
      theirs = "its own run of \(start) until \(moments.next(otherWindow.latestEnd))"
    case .schedule:
      theirs =
        "the schedule \(other.name) \(moments.span(otherWindow)) (\(QuietHours.people(other.recipients)))"
    case .job(let status):
      let (adjective, condition) = Self.words(of: status)
      let until = "until \(moments.next(otherWindow.latestEnd))\(condition)"
      theirs = "the \(adjective)job to \(other.name) \(until) (\(Words.grouped(other.recipients)) left)"
    }
    return "Clash\(runs.share(places.count)): \(ours), \(theirs)."
  }

  private static func words(of status: Job.Status) -> (adjective: String, condition: String) {
    switch status {
    case .paused: ("paused ", " if it is resumed now")
    case .pending: ("pending ", " if it starts now")
    default: ("", "")
    }
  }
}
