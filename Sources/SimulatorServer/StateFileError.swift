import Glibc

/// Why a state can't be kept in a file.
public enum StateFileError: Error, Equatable, Sendable {
  case unreadable(path: String, errno: Int32)
  case unwritable(path: String, errno: Int32)
  /// The file holds something else.
  case noState(path: String)
  /// Another simulator keeps its state there.
  case taken(path: String)

  /// One sentence, or two with the way out.
  public var message: String {
    switch self {
    case .unreadable(let path, let errno): "Can't read the state in \(path): \(String(cString: strerror(errno)))."
    case .unwritable(let path, let errno): "Can't save the state to \(path): \(String(cString: strerror(errno)))."
    case .noState(let path): "\(path) holds no state of a simulator. Name another file, or move it away."
    case .taken(let path): "Another simulator keeps its state in \(path). End that one, or name another file."
    }
  }
}
