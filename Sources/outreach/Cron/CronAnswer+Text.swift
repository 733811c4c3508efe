import Cron
import TerminalUI
import ViewModels

nonisolated extension CronAnswer {
  /// The answer for a person, line by line, safe for a terminal.
  ///
  /// `zoneNote` says where a zone is known from that was not asked for.
  func lines(zoneNote: String?) -> [String] {
    let lines =
      [description] + zoneLines(zoneNote) + [""] + runLines + gapLines
      + warningLines + portableLines
    return lines.map(DisplayText.sanitised)
  }

  private func zoneLines(_ note: String?) -> [String] {
    if let alias { return ["\(alias) is \(note.map { "\($0), " } ?? "")another name of \(zone.name)."] }
    return note.map { ["\(zone.name) is \($0)."] } ?? []
  }

  private var runLines: [String] {
    if runs.isEmpty {
      return [isBackwards ? "No earlier run from the year 1 on." : "No further run up to the year 9999."]
    }
    return runs.map { run in "\(run.wall.words) \(run.offsetText)\(Self.remark(run))" }
  }

  /// What is odd about a run where clocks are changed.
  private static func remark(_ run: Run) -> String {
    switch run.note {
    case .none: ""
    case .movedFromGap(let wall): "  moved: \(wall.timeOfDay) does not exist that day"
    case .firstOfTwo: "  the first of two \(run.wall.timeOfDay)"
    case .repeatOf: "  \(run.wall.timeOfDay) for the second time"
    }
  }

  private var gapLines: [String] {
    guard let shortestGap else { return [] }
    let gap = expression.minimumGap()
    let atChanges = shortestGap < gap * 60 ? ", \(Self.duration(shortestGap)) where clocks change" : ""
    let least = CronExpression.shortestGap
    let refusal = gap < least ? "; MoltFlow refuses less than \(least) minutes" : ""
    return ["", "Runs are at least \(Self.duration(gap * 60)) apart\(atChanges)\(refusal)."]
  }

  /// `1 day 2 hours 30 minutes`; seconds only where clocks were changed to the second, as before 1900.
  private static func duration(_ seconds: Int) -> String {
    let parts = [
      (seconds / 86_400, "day"), (seconds / 3600 % 24, "hour"), (seconds / 60 % 60, "minute"), (seconds % 60, "second"),
    ]
    return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: " ")
  }

  private var warningLines: [String] {
    warnings.isEmpty ? [] : ["", "Servers differ in what they make of it:"] + warnings.map(\.sentence)
  }

  private var portableLines: [String] {
    let portable = expression.portable()
    return portable == expression.source ? [] : ["The same for more servers: \(portable)"]
  }
}

nonisolated extension CronRefusal {
  /// Why `text` has no answer, for a person, line by line, safe for a terminal: with the place of a mistake marked.
  func lines(expression text: String) -> [String] {
    guard let error = cronError, text.contains(where: { !$0.isWhitespace }) else {
      return ([message] + zoneLines).map(DisplayText.sanitised)
    }
    let bytes = Array(text.utf8)
    let before = TextWidth.columns(of: String(decoding: bytes[..<error.range.lowerBound], as: UTF8.self))
    let wrong = TextWidth.columns(of: String(decoding: bytes[error.range], as: UTF8.self))
    let mark = String(repeating: " ", count: before) + String(repeating: "^", count: max(1, wrong))
    return ([error.message, text, mark] + Self.perhaps(text)).map(DisplayText.sanitised)
  }

  /// The expression without its mistakes, where each can be mended.
  private static func perhaps(_ text: String) -> [String] {
    guard let mended = MendedExpression(text) else { return [] }
    return ["Perhaps: \(mended.expression.source)"] + [mended.nightRemark].compactMap(\.self)
  }

  /// The zones that may be meant; a few of them, where there are many.
  private var zoneLines: [String] {
    guard case .zone(_, let zones) = self, let last = zones.last else { return [] }
    if zones.count == 1 { return ["Perhaps: \(last)"] }
    guard zones.count > Self.fewZones else {
      return ["Perhaps: \(zones.dropLast().joined(separator: ", ")) or \(last)"]
    }
    let few = zones.prefix(Self.fewZones).joined(separator: ", ")
    return ["Perhaps: \(few) or one of \(zones.count - Self.fewZones) more; outreach zones lists them"]
  }

  private static var fewZones: Int { 3 }
}
