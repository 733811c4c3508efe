/// Columns and rows, in cells.
public struct Size: Equatable, Sendable {
  public var columns, rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}
