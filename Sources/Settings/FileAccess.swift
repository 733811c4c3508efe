/// Reads settings files; the app passes the system's, tests their own.
public struct FileAccess: Sendable {
  /// What came of reading a file.
  public enum Reading: Equatable, Sendable {
    case text(String)
    case missing
    /// The file is there but can't be read; `reason` is the system's own word.
    case unreadable(reason: String)
  }

  /// Reads the file at a path.
  public let read: @Sendable (String) -> Reading
  /// The names of the files in a folder; none where there is no such folder.
  public let list: @Sendable (String) -> [String]

  public init(read: @escaping @Sendable (String) -> Reading, list: @escaping @Sendable (String) -> [String]) {
    self.read = read
    self.list = list
  }
}
