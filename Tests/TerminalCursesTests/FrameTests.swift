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

  private static func write(_ text: String, to file: Int32) { _ = Glibc.write(file, text, text.utf8.count) }

  /// Stands in for a terminal, and keeps apart what was written to `end` at a time.
  private final class Line {
    private var ends: [Int32] = [-1, -1]
    var end: Int32 { ends[1] }

    init() { socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue | SOCK_NONBLOCK.rawValue), 0, &ends) }
    deinit { for end in ends { close(end) } }

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
