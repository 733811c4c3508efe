import Foundation
import Glibc

/// The file that `--input` names; `-` is standard input.
struct InputFile {
  /// Why it can't be read, in the system's words.
  struct Unreadable: Error, Equatable {
    let path: String
    let reason: String

    /// One sentence with the way out.
    var message: String { "“\(path)” can't be read: \(reason). Check the path given with --input." }
  }

  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// All its bytes.
  func read() throws(Unreadable) -> Data {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure }
    defer { if path != "-" { close(file) } }
    var bytes = Data()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  private var failure: Unreadable {
    Unreadable(path: path, reason: String(cString: strerror(errno)).lowercased())
  }
}
