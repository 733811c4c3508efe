import TerminalUI
import ViewModels

/// What a question says, cut to lines of the screen.
///
/// Pairs stand in two columns below a head where there is room for that, else one text below the other.
struct QuestionLines {
  /// From this width on pairs stand side by side.
  static let wide = 60
  /// The widest box that two columns make easier to read.
  static let widest = 110

  private(set) var lines: [(text: String, role: Role)] = []
  private let width: Int
  private let nameWidth: Int

  init(_ review: [ReviewLine], width: Int) {
    self.width = width
    nameWidth = review.map { $0.pair == nil ? 0 : TextWidth.columns(of: $0.text) }.max() ?? 0
    var isInTable = false
    for line in review {
      guard let pair = line.pair else {
        isInTable = false
        add("\(line.mark.sign)\(line.text)", role: line.mark.role)
        continue
      }
      if width < Self.wide {
        addStacked(pair, name: line.text)
      } else {
        if !isInTable { addRow("", "Before", "After", role: .title) }
        addRow(line.text, pair.before, pair.after, role: .text)
      }
      isInTable = true
    }
  }

  private mutating func add(_ text: String, role: Role) {
    lines += PartedLines.lines(of: text, width: width).map { (text: $0, role: role) }
  }

  /// The texts stand further in than `before` and `after`, so that no line of theirs looks like one of these.
  private mutating func addStacked(_ pair: ReviewLine.Pair, name: String) {
    lines.append((text: "  \(name)", role: .title))
    for (label, text) in [("before", pair.before), ("after", pair.after)] {
      let start = Self.padded("  \(label): ", to: 10)
      let rows = WrappedText(text, width: width - 10).lines
      for (place, row) in rows.enumerated() {
        lines.append((text: (place == 0 ? start : String(repeating: " ", count: 10)) + row.text, role: .text))
      }
    }
  }

  /// The name, and both texts beside each other, as many lines high as the longer one.
  private mutating func addRow(_ name: String, _ before: String, _ after: String, role: Role) {
    let column = (width - 2 - nameWidth - 4) / 2
    let left = WrappedText(before, width: column).lines.map(\.text)
    let right = WrappedText(after, width: column).lines.map(\.text)
    for place in 0..<max(left.count, right.count) {
      let cells = [(place == 0 ? name : "", nameWidth), (place < left.count ? left[place] : "", column)]
      let text = cells.map { Self.padded($0, to: $1) + "  " }.joined() + (place < right.count ? right[place] : "")
      lines.append((text: "  " + text, role: role))
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TextWidth.columns(of: text)))
  }
}
