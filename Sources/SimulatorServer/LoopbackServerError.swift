import Glibc

/// Why a port can't be listened on.
public enum LoopbackServerError: Error, Equatable, Sendable {
  /// Not within 0–65535.
  case noSuchPort(Int)
  /// Another program listens there.
  case taken(port: Int)
  /// Ports below 1024 need rights this program has not.
  case notAllowed(port: Int)
  /// Any other failure, by the number of the system's error.
  case failed(port: Int, errno: Int32)

  init(errno: Int32, port: Int) {
    switch errno {
    case EADDRINUSE: self = .taken(port: port)
    case EACCES: self = .notAllowed(port: port)
    default: self = .failed(port: port, errno: errno)
    }
  }

  /// One sentence with the way out.
  public var message: String {
    switch self {
    case .noSuchPort(let port): "There is no port \(port). Choose one from 1024 to 65535, or 0 for any free one."
    case .taken(let port): "Port \(port) is taken by another program. Choose another, or 0 for any free one."
    case .notAllowed(let port): "Port \(port) needs more rights. Choose one from 1024 to 65535, or 0 for any free one."
    case .failed(let port, let errno): "Can't listen on port \(port): \(String(cString: strerror(errno)))."
    }
  }
}
