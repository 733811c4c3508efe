import Cron
import TerminalUI

nonisolated extension CronAnswer {
  /// The answer for a person, line by line, safe for a terminal.
  ///
  /// `zoneNote` says where a zone is known from that was not asked for.
  func lines(zoneNote: String?) -> [String] {
    let lines =
      [description] + zoneLines(zoneNote) + [""] + runLines + [""] + [gapLine]
      + warnings.map { "\($0.code.rawValue): \($0.message)" } + portableLines
    return lines.map(DisplayText.sanitised)
  }

  private func zoneLines(_ note: String?) -> [String] {
    if let alias { return ["\(alias) is another name of \(zone.name)."] }
    return note.map { ["\(zone.name) is \($0)."] } ?? []
  }

  private var runLines: [String] {
    if runs.isEmpty { return ["No run in the years 1 to 9999."] }
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

  private var gapLine: String {
    let gap = expression.minimumGap()
    let refusal = gap < 5 ? "; MoltFlow refuses less than 5 minutes" : ""
    return "Runs are at least \(Self.duration(gap)) apart\(refusal)."
  }

  /// `1 day 2 hours 30 minutes`.
  private static func duration(_ minutes: Int) -> String {
    let parts = [(minutes / 1440, "day"), (minutes / 60 % 24, "hour"), (minutes % 60, "minute")]
    return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: " ")
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
      return [DisplayText.sanitised(message)]
    }
    let bytes = Array(text.utf8)
    let before = TextWidth.columns(of: String(decoding: bytes[..<error.range.lowerBound], as: UTF8.self))
    let wrong = TextWidth.columns(of: String(decoding: bytes[error.range], as: UTF8.self))
    let mark = String(repeating: " ", count: before) + String(repeating: "^", count: max(1, wrong))
    let perhaps = error.corrected(text).map { ["Perhaps: \($0)"] } ?? []
    return ([error.message, text] + [mark] + perhaps).map(DisplayText.sanitised)
  }
}
