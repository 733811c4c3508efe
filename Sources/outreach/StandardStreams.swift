import Glibc

/// The standard streams, and what is written to them at once.
nonisolated enum StandardStreams {
  /// Takes the places of those that are closed, so that no other file gets their number: to use one fails as before.
  static func claim() {
    for (stream, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
    where fcntl(stream, F_GETFD) < 0 { _ = open("/dev/null", mode) }
  }

  static func say(_ line: String) { write(Array((line + "\n").utf8), to: STDOUT_FILENO) }
  static func complain(_ line: String) { write(Array((line + "\n").utf8), to: STDERR_FILENO) }

  /// Writes bytes as they are to standard output, or ends the program: nothing may seem to be written that is lost.
  ///
  /// It ends as by SIGPIPE where nobody reads any more, else with ``Ending/unwritten`` and the system's reason.
  static func pass(_ bytes: [UInt8]) {
    guard !write(bytes, to: STDOUT_FILENO) else { return }
    let failure = errno
    if failure == EPIPE {
      signal(SIGPIPE, SIG_DFL)
      raise(SIGPIPE)
    }
    complain("Can't write to standard output: \(String(cString: strerror(failure))). The output is cut.")
    exit(Ending.unwritten.rawValue)
  }

  /// False when not all could be written; `errno` says why.
  @discardableResult private static func write(_ all: [UInt8], to descriptor: Int32) -> Bool {
    var bytes = all[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        // The stream was made not to block by whoever shares it: waits until it takes more.
        var stream = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&stream, 1, -1)
        continue
      }
      // Nobody reads it any more: there is no one left to tell.
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}
