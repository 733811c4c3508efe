/// Columns laid out side by side in a given width.
///
/// Each gets its ideal width if there is room. If not, the widest flexible ones shrink first, down to their minimum; if
/// that is still too wide, columns are left out from the right.
public struct Columns: Equatable, Sendable {
  /// The cells each column got; 0 for one that was left out.
  public let widths: [Int]
  /// Where each column starts, in cells from the left edge of the table.
  public let starts: [Int]
  private let columns: [Column]

  /// - Parameters:
  ///   - columns: From left to right.
  ///   - width: Cells of the whole table.
  ///   - gap: Blank cells between two columns.
  public init(_ columns: [Column], width: Int, gap: Int = 1) {
    self.columns = columns
    let shown = Self.fitting(columns, width: width, gap: gap)
    let gaps = gap * max(0, shown.count - 1)
    let fitted = Self.widths(of: shown, space: width - gaps)
    widths = fitted + Array(repeating: 0, count: columns.count - shown.count)
    var starts: [Int] = []
    var x = 0
    for width in widths {
      starts.append(x)
      if width > 0 { x += width + gap }
    }
    self.starts = starts
  }

  /// The columns from the left whose minimal widths fit.
  private static func fitting(_ columns: [Column], width: Int, gap: Int) -> ArraySlice<Column> {
    var used = -gap
    let count = columns.prefix {
      used += gap + $0.minimum
      return used <= width
    }.count
    return columns.prefix(count)
  }

  /// Gives out what the minimal widths leave of `space` a cell at a time, the narrowest unsatisfied column first.
  private static func widths(of columns: ArraySlice<Column>, space: Int) -> [Int] {
    let ideals = columns.map(\.ideal)
    var widths = columns.map(\.minimum)
    for _ in 0..<max(0, space - widths.reduce(0, +)) {
      let wanting = widths.indices.filter { widths[$0] < ideals[$0] }
      guard let narrowest = wanting.min(by: { widths[$0] < widths[$1] }) else { break }
      widths[narrowest] += 1
    }
    return widths
  }
}

extension Canvas {
  /// Writes one text a column from (`x`, `y`) rightwards; a text too wide for its column ends in `…`.
  public mutating func write(_ texts: [String], in columns: Columns, x: Int, y: Int, role: Role = .text) {
    for (index, text) in texts.prefix(columns.widths.count).enumerated() {
      let indent = columns.indent(of: text, at: index)
      write(text, x: x + columns.starts[index] + indent, y: y, width: columns.widths[index], role: role)
    }
  }
}

extension Columns {
  /// The blank cells before `text` in its column.
  fileprivate func indent(of text: String, at index: Int) -> Int {
    columns[index].alignment == .left ? 0 : max(0, widths[index] - TextWidth.columns(of: text))
  }
}
