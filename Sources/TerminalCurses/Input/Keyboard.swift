import CNCurses
import Glibc

/// Standard input, read only as far as something waits there.
nonisolated struct Keyboard {
  /// What a look at it found.
  enum Arrival: Equatable {
    case bytes([UInt8])
    case nothing
    /// The terminal belongs to another job at the moment.
    case inBackground
    /// The terminal is gone.
    case end
  }

  /// The most that one look takes, so that a flood does not keep the screen from being painted.
  private static let limit = 1 << 21

  /// Takes all that waits; `patience` is how many milliseconds it waits for a first byte.
  func read(patience: Int32 = 0) -> Arrival {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while bytes.count < Self.limit, isReadable(within: bytes.isEmpty ? patience : 0) {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 || ![EINTR, EAGAIN].contains(errno) {
        return bytes.isEmpty ? ending : .bytes(bytes)
      }
    }
    return bytes.isEmpty ? .nothing : .bytes(bytes)
  }

  private var ending: Arrival { guard_is_in_foreground() ? .end : .inBackground }

  private func isReadable(within milliseconds: Int32) -> Bool {
    var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, milliseconds) > 0
  }
}
