import TerminalUI
import ViewModels

/// How the differences between servers are laid out in lines, and which of these show.
public struct WarningWindow {
  struct Line {
    var text: String
    var role: Role
    var indent = 0
  }

  let form: FormViewModel
  let view: WarningView
  /// The whole space, for the frame.
  let area: Rect
  let lines: [Line]
  let rows: ScrollWindow

  /// Nil while they are closed.
  init?(_ form: FormViewModel, in area: Rect) {
    guard let view = form.warnings else { return nil }
    self.form = form
    self.view = view
    self.area = area
    lines = Self.lines(of: view, width: area.inset.width)
    rows = ScrollWindow(count: lines.count, height: area.inset.height, first: form.sheetPosition)
  }

  private static func lines(of view: WarningView, width: Int) -> [Line] {
    var lines: [Line] = []
    for item in view.items {
      lines += self.lines(of: item.sentence, .warning, width: width)
      lines += self.lines(of: item.servers, .text, indent: 2, width: width)
      lines += item.otherReading.map { self.lines(of: $0, .text, indent: 2, width: width) } ?? []
      lines += item.otherRuns.flatMap { self.lines(of: $0, .muted, indent: 4, width: width) }
      lines.append(Line(text: "", role: .text))
    }
    return lines + self.lines(of: view.remark, .muted, width: width)
  }

  private static func lines(of text: String, _ role: Role, indent: Int = 0, width: Int) -> [Line] {
    PartedLines.lines(of: text, width: width - indent).map { Line(text: $0, role: role, indent: indent) }
  }

  // MARK: Scrolling

  var canGoDown: Bool { rows.rows.upperBound < rows.count }
  var canGoUp: Bool { rows.rows.lowerBound > 0 }

  /// Lines on, or back if negative, as far as there are any.
  func scroll(by lines: Int) { form.showSheet(from: rows.scrolled(by: lines).first) }

  /// A screen on or back, with one line that stays in sight.
  func scroll(byPages pages: Int) { scroll(by: pages * max(1, rows.rows.count - 1)) }
}
