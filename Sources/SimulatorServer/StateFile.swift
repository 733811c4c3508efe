public import FoundationEssentials
import Glibc
public import Simulator

/// A file that keeps what a simulated server knows, from one run to the next; readable for its owner only.
///
/// As long as one is held, no other can be made for the same path, in this process or another.
public final class StateFile: Sendable {
  private let path: String
  private let claim: StateClaim

  /// Claims the file for this process; it need not be there yet.
  ///
  /// Throws a ``StateFileError``.
  public init(path: String) throws(StateFileError) {
    self.path = path
    claim = try StateClaim(path)
  }

  /// What the file holds; nil when there is none yet.
  ///
  /// Throws a ``StateFileError``.
  public func load() throws(StateFileError) -> Data? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .unreadable(path: path, errno: errno)
    }
    defer { close(descriptor) }
    var bytes = Data()
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(path: path, errno: errno) }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: piece[..<count])
    }
  }

  /// Writes a file beside it and puts that in its place, so that there is a whole one at every moment.
  ///
  /// Throws a ``StateFileError``.
  public func save(_ bytes: Data) throws(StateFileError) {
    let draft = path + ".new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, errno: errno) }
    let isWritten = fchmod(descriptor, 0o600) == 0 && Self.write(bytes, to: descriptor) && fsync(descriptor) == 0
    let failure = errno
    close(descriptor)
    guard isWritten else {
      unlink(draft)
      throw .unwritable(path: path, errno: failure)
    }
    guard rename(draft, path) == 0 else {
      let failure = errno
      unlink(draft)
      throw .unwritable(path: path, errno: failure)
    }
  }

  /// Saves the server at most once a second, and only if something has changed, until its task is cancelled.
  ///
  /// What it knew when its ``SimulatedServer/changes`` were `saved` is saved already. Throws a ``StateFileError``.
  public func keep(_ server: SimulatedServer, since saved: Int) async throws {
    var saved = saved
    while true {
      do {
        try await Task.sleep(for: .seconds(1))
      } catch {
        return
      }
      let changes = server.changes
      guard changes != saved else { continue }
      try save(server.savedState())
      saved = changes
    }
  }

  private static func write(_ bytes: Data, to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }
}
