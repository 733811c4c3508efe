import CBenchmarks
import Foundation

/// A terminal without a screen, in which the console runs as in any other.
final class PseudoTerminal {
  /// The side of the program that runs in it.
  let inside: FileHandle
  private let outside: Int32

  /// Throws a ``BenchmarkFailure`` where the system gives none.
  init(rows: Int, columns: Int) throws {
    let pair = terminal_open(Int32(rows), Int32(columns))
    guard pair.outside >= 0 else { throw BenchmarkFailure.noTerminal }
    outside = pair.outside
    inside = FileHandle(fileDescriptor: pair.inside, closeOnDealloc: true)
  }

  deinit { close(outside) }

  /// Types `keys`, as their bytes.
  func type(_ keys: String) { _ = keys.withCString { write(outside, $0, strlen($0)) } }

  /// What the program writes next; empty when it writes nothing for so many milliseconds.
  func output(within milliseconds: Int32) -> [UInt8] {
    var waiting = pollfd(fd: outside, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(outside, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }
}
