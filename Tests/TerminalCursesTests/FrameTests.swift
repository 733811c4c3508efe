import CNCurses
import Glibc
import Testing

@Suite struct FrameTests {
  @Test func `what is written during a frame reaches the terminal in one write at its end`() {
    let line = Line()
    let outlet = frame_open(line.end)

    Self.write("before", to: outlet)
    frame_begin()
    for text in ["one ", "two ", "three"] { Self.write(text, to: outlet) }
    let during = line.writes()
    frame_end()
    Self.write("after", to: outlet)

    #expect(during == ["before"])
    #expect(line.writes() == ["one two three", "after"])
  }

  @Test func `a frame holds nothing of the one before it`() {
    let line = Line()
    let outlet = frame_open(line.end)

    for text in ["a long frame", "short", ""] {
      frame_begin()
      Self.write(text, to: outlet)
      frame_end()
    }

    #expect(line.writes() == ["a long frame", "short"])
  }

  @Test func `a frame beyond 64 KiB arrives whole`() {
    let line = Line()
    let outlet = frame_open(line.end)
    let text = String(repeating: "x", count: 100_000)

    frame_begin()
    Self.write(text, to: outlet)
    frame_end()

    #expect(line.writes().joined() == text)
  }

  @Test func `a terminal that somebody made non-blocking gets its frame whole all the same`() async {
    let line = Line(type: SOCK_STREAM)
    let outlet = frame_open(line.end)
    let text = String(repeating: "x", count: 1_000_000)
    // The line takes far less at once, so the frame waits for its reader.
    let reader = Task.detached { line.reading(text.utf8.count) }

    frame_begin()
    Self.write(text, to: outlet)
    frame_end()

    #expect(await reader.value == text.utf8.count)
  }

  private static func write(_ text: String, to file: Int32) { _ = Glibc.write(file, text, text.utf8.count) }

  /// Stands in for a terminal, and keeps apart what was written to `end` at a time.
  private final class Line: Sendable {
    private let ends: [Int32]
    var end: Int32 { ends[1] }

    init(type: __socket_type = SOCK_SEQPACKET) {
      var ends: [Int32] = [-1, -1]
      socketpair(AF_UNIX, Int32(type.rawValue | SOCK_NONBLOCK.rawValue), 0, &ends)
      self.ends = ends
    }
    deinit { for end in ends { close(end) } }

    /// Reads until `count` bytes have come; answers how many did.
    func reading(_ count: Int) -> Int {
      var bytes = [UInt8](repeating: 0, count: 1 << 14)
      var total = 0
      while total < count {
        var readable = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
        guard poll(&readable, 1, -1) == 1 else { break }
        let got = read(ends[0], &bytes, bytes.count)
        guard got > 0 else { break }
        total += got
      }
      return total
    }

    /// The writes since the last call.
    func writes() -> [String] {
      var found: [String] = []
      var bytes = [UInt8](repeating: 0, count: 1 << 17)
      while case let count = read(ends[0], &bytes, bytes.count), count > 0 {
        found.append(String(decoding: bytes[..<count], as: UTF8.self))
      }
      return found
    }
  }
}
