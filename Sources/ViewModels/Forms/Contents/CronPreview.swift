import Cron

/// What an expression being typed means: its next runs, or what is wrong where.
struct CronPreview: Equatable {
  /// The expression; nil where it can't be used.
  private(set) var expression: CronExpression?
  /// Why the expression can't be used; nil when it can, and while nothing is typed.
  private(set) var problem: String?
  /// The wrong part of the text, in Characters; never empty.
  private(set) var caret: Range<Int>?
  /// The text to write instead of a wrong one, or of one that not all servers read alike; nil where there is none.
  private(set) var fix: String?
  /// The five fields of the text, right or wrong each by itself; empty while nothing is typed.
  private(set) var parts: [FormField.Part] = []
  private(set) var notes: [FormNote] = []
  /// What servers differ in; empty where the expression can't be used.
  private(set) var differences: [CronWarning] = []
  /// From this moment on the notes are out of date: the next full minute; nil when time changes nothing.
  private(set) var staleAt: Instant?

  /// `zone` is nil while none is chosen, `warnings` while there is nobody to send to; `isSent` is false for a text that
  /// the server has, and keeps.
  init(
    _ text: String, zone: Zone?, mine: MyZone, now: Instant, warnings: RunWarnings? = nil, isSent: Bool = true
  ) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    do {
      let expression = try CronExpression(text)
      parts = Self.parts(of: text, wrong: nil)
      if let tooOften = expression.tooOften {
        problem = tooOften
        offer(expression.lessOften)
        return
      }
      problem = zone.flatMap { expression.neverRunsAdvice(in: $0, after: now) }
      guard problem == nil else { return }
      self.expression = expression
      differences = expression.differences(isSent: isSent, zone: zone, now: now)
      notes = CronNotes(
        expression: expression, mine: mine, now: now, warnings: warnings, differences: differences, isSent: isSent
      ).notes(zone: zone)
      if !isSent, expression.warnings != expression.warningsOfPortable { offer(expression.portable()) }
      if zone != nil { staleAt = now.nextMinute }
    } catch {
      problem = Self.sentence(error.message)
      caret = Self.characters(error.range, in: text)
      parts = Self.parts(of: text, wrong: error.range)
      offerMended(text, error)
    }
  }

  /// Offers the text without any mistake where that can be known, else without the first.
  private mutating func offerMended(_ text: String, _ error: CronError) {
    guard let next = error.corrected(text) else { return }
    if let mended = MendedExpression(text), mended.expression.minimumGap() >= CronExpression.shortestGap {
      offer(mended.expression.source)
      notes += mended.nightRemark.map { [FormNote($0, kind: .warning)] } ?? []
      return
    }
    // Where something is missing, to write it would leave the text wrong as a whole.
    guard !error.range.isEmpty, let suggestion = error.suggestion else { return }
    fix = next
    let wrong = String(decoding: Array(text.utf8)[error.range], as: UTF8.self)
    let better = suggestion == " " ? "a blank" : "“\(suggestion)”"
    notes += [FormNote("F2 writes \(better) for “\(wrong)”")]
  }

  private mutating func offer(_ other: String?) {
    guard let other else { return }
    fix = other
    notes += [FormNote("Perhaps \(other): F2 takes it")]
  }

  nonisolated static func sentence(_ message: String) -> String {
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

  /// The fields of `text`; those that `wrong` touches are wrong together, however right each is by itself.
  private static func parts(of text: String, wrong: Range<Int>?) -> [FormField.Part] {
    CronExpression.check(text).map { check in
      let isWrong = check.error != nil || wrong?.overlaps(check.range) == true
      return FormField.Part(range: characters(check.range, in: text), isWrong: isWrong)
    }
  }
}
