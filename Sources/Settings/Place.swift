/// A place in a settings file.
public struct Place: Equatable, Sendable, CustomStringConvertible {
  /// The file as the user knows it: its path, or the name of a built-in one.
  public let file: String
  /// From 1.
  public let line: Int
  /// From 1, counted in Unicode scalars.
  public let column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `mine.yaml:3:9`, as editors and compilers write it.
  public var description: String { "\(file):\(line):\(column)" }
}
