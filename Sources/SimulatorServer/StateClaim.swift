import Glibc

/// The sole right to a state file, as long as it is held: a lock on the file `PATH.lock` beside it.
///
/// The state file itself is replaced with every save, and a lock would go with the old one. The system lets go of the
/// lock when the process ends, however it ends; the empty file stays.
final class StateClaim: Sendable {
  private let descriptor: Int32

  /// Throws ``StateFileError/taken(path:)`` where another holds it, else ``StateFileError/unwritable(path:errno:)``.
  init(_ path: String) throws(StateFileError) {
    let descriptor = open(path + ".lock", O_RDONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path: path, errno: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let failure = errno
      close(descriptor)
      throw failure == EWOULDBLOCK ? .taken(path: path) : .unwritable(path: path, errno: failure)
    }
    // Set last: from here on it is closed by `deinit`.
    self.descriptor = descriptor
  }

  deinit {
    // A child of this process may hold the file open for a moment yet: unlocked, it is free at once.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
