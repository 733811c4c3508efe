import Cron

/// What an expression being typed means: its next runs, or what is wrong where.
struct CronPreview: Equatable {
  /// The shortest time between two runs, in minutes.
  ///
  /// Source: MoltFlow outreach guide 2.0.0, “Scheduled messages”.
  static let minimumGap = 5
  /// How many coming runs are shown.
  static let runs = 5

  /// Why the expression can't be used; nil when it can, and while nothing is typed.
  private(set) var problem: String?
  /// The wrong part of the text, in Characters; never empty.
  private(set) var caret: Range<Int>?
  private(set) var notes: [FormNote] = []
  /// The first of the runs shown; once it has passed, the notes are out of date.
  private(set) var firstRun: Instant?

  /// `zone` is nil while none is chosen.
  init(_ text: String, zone: Zone?, mine: MyZone, now: Instant) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    do {
      let expression = try CronExpression(text)
      let gap = expression.minimumGap()
      guard gap >= Self.minimumGap else {
        problem = Self.tooOften(gap)
        return
      }
      guard let zone else {
        notes = [FormNote("Choose a zone to see the next runs.")]
        return
      }
      let coming = expression.runs(after: now, in: zone).prefix(Self.runs).map { ComingRun($0) }
      firstRun = coming.first?.instant
      let clocks = RunClocks(zone: zone, mine: mine, thisYear: zone.wallTime(at: now).year)
      notes = clocks.lines(coming).map { FormNote($0, kind: .good) }
    } catch {
      problem = Self.sentence(error.message)
      caret = Self.characters(error.range, in: text)
      if let other = error.corrected(text), Self.isUsable(other) { notes = [FormNote("Perhaps \(other)")] }
    }
  }

  private static func isUsable(_ text: String) -> Bool {
    do {
      return try CronExpression(text).minimumGap() >= minimumGap
    } catch {
      return false
    }
  }

  static func tooOften(_ gap: Int) -> String {
    "Some runs would be \(Words.count(gap, "minute")) apart; the service takes \(minimumGap) minutes at the least."
  }

  static func sentence(_ message: String) -> String {
    let first = message.prefix(1).uppercased() + message.dropFirst()
    return first.hasSuffix(".") || first.hasSuffix("?") ? first : first + "."
  }

  /// The Characters that UTF-8 offsets touch; the one after the last where something is missing.
  static func characters(_ range: Range<Int>, in text: String) -> Range<Int> {
    var start = 0
    var end = 0
    var offset = 0
    for character in text {
      let next = offset + String(character).utf8.count
      if next <= range.lowerBound { start += 1 }
      if offset < range.upperBound { end += 1 }
      offset = next
    }
    return start..<max(end, start + 1)
  }
}
