import Cron

/// What the runs of a schedule, or a job that sends from now on, may run into: other sending, and people's nights.
///
/// It warns and forbids nothing: all of it is worked out from what was read, which may have changed since.
struct RunWarnings {
  /// Members of the group, or those left of a job; nil where that number is not known.
  let recipients: Int?
  /// Of the members that were read.
  let clocks: RecipientClocks
  /// What else the session sends.
  let others: [OtherSending]
  /// What of that can't be compared, a sentence each.
  let gaps: [String]
  let now: Instant
  /// The recipients are those left of a group, and which of its members these are is not known.
  var isRest = false
  let hours: QuietHours
  /// When the last run of the schedule itself began that is none of the jobs read; nil if there is none.
  var lastRun: Instant?

  /// Looks at the runs that begin at these moments, in order, of a schedule on the clock of `zone`.
  ///
  /// `isOnce`: it runs at one of the moments only, so they do not overlap each other.
  func check(_ runs: [Instant], on zone: Zone, isOnce: Bool = false) -> RunFindings {
    let all = (lastRun.map { [$0] } ?? []) + runs
    let own = OtherSending(name: "this schedule", kind: .itself(runs: all), recipients: recipients ?? 0)
    return check(
      runs, isOnce: isOnce, of: .schedule, beside: isOnce ? others : [own] + others, on: zone)
  }

  /// Looks at as many of the next runs as the form shows, and at both times of a run whose time comes twice.
  func check(_ timetable: Timetable) -> RunFindings {
    switch timetable.rule {
    case .once(let instants): return check(instants.filter { $0 > now }, on: timetable.zone, isOnce: true)
    case .recurring(let expression):
      let runs = expression.runs(after: now, in: timetable.zone).prefix(CronNotes.runs)
      return check(runs.map(\.instant), on: timetable.zone)
    }
  }

  /// Looks at a job that sends from now on; moments are told on the clock of `zone`.
  func checkNow(_ sender: Clash.Sender = .broadcast, on zone: Zone) -> RunFindings {
    check([now], of: sender, beside: others, on: zone)
  }

  private func check(
    _ runs: [Instant], isOnce: Bool = false, of sender: Clash.Sender, beside others: [OtherSending], on zone: Zone
  ) -> RunFindings {
    guard let recipients else { return RunFindings(notes: [FormNote(Self.unknownGroup)]) }
    guard recipients > 0 else { return RunFindings(notes: []) }
    let windows = runs.map { SendingWindow(start: $0, recipients: recipients) }
    let clashes = others.compactMap { Clash($0, during: windows, now: now) }
    let nights = windows.map { window in
      let found = hours.check(window, of: clocks).outside
      return isRest ? found.map { $0.ofThoseLeft(recipients) } : found
    }
    let thisYear = zone.wallTime(at: now).year
    let count = RunCount(count: runs.count, isOnce: isOnce)
    return RunFindings(
      clashes: clashes, nights: nights,
      notes: notes(on: clashes) { $0.line(of: sender, on: zone, thisYear: thisYear, of: count) }
        + notes(on: DisturbedCountry.all(nights, hours: hours), of: count)
        + laterNights(of: windows, nights) + unchecked(of: recipients))
  }

  private func laterNights(of windows: [SendingWindow], _ nights: [[QuietHours.Disturbance]]) -> [FormNote] {
    guard let window = windows.first, nights.joined().contains(where: \.hasLaterNight) else { return [] }
    return [FormNote(QuietHours.laterNights(of: window), kind: .warning)]
  }

  static let unknownGroup = "Clashes and quiet hours not checked: the number of recipients is not known."
}

extension RunWarnings {
  /// So many clashes and so many countries are told one by one.
  private static let mostLines = 3

  /// How many of `count` are told so: one more where that takes no more lines than to say that there is one.
  private static func told(of count: Int) -> Int { count == mostLines + 1 ? count : mostLines }

  private func notes(on clashes: [Clash], line: (Clash) -> String) -> [FormNote] {
    let sorted = clashes.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
    let lines = sorted.prefix(Self.told(of: clashes.count)).map { line($0.element) }
    let rest = clashes.count - lines.count
    let more = rest > 0 ? ["Clash with \(Words.grouped(rest)) more of this session's jobs and schedules."] : []
    let meaning =
      clashes.isEmpty ? [] : [FormNote("How the service handles two sendings at once is not known here.")]
    return (lines + more).map { FormNote($0, kind: .warning) } + meaning
  }

  private func notes(on countries: [DisturbedCountry], of runs: RunCount) -> [FormNote] {
    let rest = countries.dropFirst(Self.told(of: countries.count))
    let people = rest.reduce(0) { $0 + $1.people }
    let more = "Quiet hours: also in \(rest.count) more countries (\(QuietHours.people(people)))"
    let lines = countries.dropLast(rest.count).map { $0.line(of: runs) } + (rest.isEmpty ? [] : [more])
    return lines.map { FormNote($0, kind: .warning) }
  }

  /// What was not looked at, so that its silence means nothing.
  private func unchecked(of recipients: Int) -> [FormNote] {
    let unread = max(0, recipients - clocks.people)
    let hours: [String]
    if clocks.isEmpty {
      hours = self.hours.lines(.membersNotRead)
    } else if isRest {
      hours = ["checked for the whole group: who is left of it is not known here"]
    } else {
      let gone = clocks.people > recipients ? ["checked with members read before some left"] : []
      hours =
        self.hours.lines(.checked([], unknown: clocks.unknown)) + (unread > 0 ? [QuietHours.unread(unread)] : []) + gone
    }
    return (hours.map { "Quiet hours \($0)" } + gaps).map { FormNote($0) }
  }
}
