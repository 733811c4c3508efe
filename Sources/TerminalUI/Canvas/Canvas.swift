/// A screen's worth of cells, drawn into by panes and shown by a terminal.
public struct Canvas: Equatable, Sendable {
  public let size: Size
  /// The cells, top row first; each row has `size.columns` of them.
  public internal(set) var rows: [[Cell]]
  /// Where the terminal's cursor stands; nil hides it.
  public var cursor: Position?

  /// A blank canvas without a cursor; negative sizes count as zero.
  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    rows = Array(repeating: Array(repeating: Cell(), count: self.size.columns), count: self.size.rows)
  }

  public var bounds: Rect { Rect(x: 0, y: 0, width: size.columns, height: size.rows) }
}
