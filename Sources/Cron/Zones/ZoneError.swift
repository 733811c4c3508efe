/// Why there is no zone of that name.
public enum ZoneError: Error, Equatable, Sendable {
  case unknown(name: String)
  /// This machine has no zone files at all, so that only UTC is known.
  case noZoneFiles(name: String)
  /// The file is not what RFC 9636 says it should be.
  case damaged(name: String, reason: String)
  /// The system would not read the file; `reason` is its own words.
  case unreadable(path: String, reason: String)

  /// One sentence: what happened and, where there is one, the way out.
  public var message: String {
    switch self {
    case .unknown(let name):
      "There is no time zone “\(name)”; names look like Europe/Paris."
    case .noZoneFiles(let name):
      "Can't look up the time zone \(name): this machine has no zone files. Install the package tzdata."
    case .damaged(let name, let reason):
      "The file of the time zone \(name) is damaged: \(reason)."
    case .unreadable(let path, let reason):
      "Can't read \(path): \(reason)."
    }
  }
}
