import Glibc

/// The lines of a stream, each as soon as it has come.
nonisolated struct InputLines {
  /// The bytes of a line that are kept.
  static let longest = 65_536

  private let descriptor: Int32
  /// What has come and is not taken yet, from `start` on.
  private var block: [UInt8] = []
  private var start = 0

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Waits for the next line and answers it without its end; nil at the end of the stream.
  ///
  /// Of a line that is too long there are ``longest`` bytes and one. Fails with the system's reason.
  mutating func next() throws(InputFile.Unreadable) -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      let end = block[start...].firstIndex(of: UInt8(ascii: "\n"))
      line += block[start..<(end ?? block.count)].prefix(Self.longest + 1 - line.count)
      if let end {
        start = end + 1
        return line
      }
      guard try readBlock() else { return line.isEmpty ? nil : line }
    }
  }

  /// False at the end of the stream.
  private mutating func readBlock() throws(InputFile.Unreadable) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        // The stream was made not to block by whoever shares it: waits until there is more.
        var stream = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&stream, 1, -1)
        continue
      }
      guard count >= 0 else {
        throw InputFile.Unreadable(path: "-", reason: String(cString: strerror(errno)).lowercased())
      }
      block = Array(buffer[..<count])
      start = 0
      return count > 0
    }
  }
}
