import Glibc
import Testing

@testable import outreach

@Suite struct InputLinesTests {
  @Test func `lines are cut at their ends, the last one too without`() throws {
    let pipe = try Pipe()
    pipe.write(Array("one\n\ntw".utf8))
    var lines = InputLines(pipe.output)

    #expect(try lines.next() == Array("one".utf8))
    #expect(try lines.next() == [])
    pipe.write(Array("o\nthree".utf8))
    #expect(try lines.next() == Array("two".utf8))
    pipe.end()
    #expect(try lines.next() == Array("three".utf8))
    #expect(try lines.next() == nil)
  }

  @Test func `a line is there before the next one is sent`() throws {
    let pipe = try Pipe()
    var lines = InputLines(pipe.output)

    for text in ["one", "two"] {
      pipe.write(Array("\(text)\n".utf8))

      #expect(try lines.next() == Array(text.utf8))
    }
  }

  @Test func `of a line that is too long a byte more than is taken is kept`() throws {
    let file = try #require(tmpfile())
    defer { fclose(file) }
    let bytes = [UInt8](repeating: 65, count: 140_000) + Array("\nnext\n".utf8)
    fwrite(bytes, 1, bytes.count, file)
    rewind(file)
    var lines = InputLines(fileno(file))

    #expect(try lines.next()?.count == 65_537)
    #expect(try lines.next() == Array("next".utf8))
  }

  @Test func `a stream that can't be read is no end`() throws {
    var lines = InputLines(-1)

    #expect(throws: InputFile.Unreadable(path: "-", reason: "bad file descriptor")) { try lines.next() }
  }
}

/// A pipe that both ends of are the test's.
nonisolated private final class Pipe {
  private(set) var input: Int32
  let output: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    (output, input) = (ends[0], ends[1])
  }

  deinit {
    end()
    close(output)
  }

  func write(_ bytes: [UInt8]) { _ = Glibc.write(input, bytes, bytes.count) }

  func end() {
    if input >= 0 { close(input) }
    input = -1
  }
}
