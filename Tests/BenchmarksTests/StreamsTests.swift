import ArgumentParser
import Testing

@testable import Benchmarks

struct StreamsTests {
  @Test func `500 streams are read for 20 seconds unless told otherwise`() throws {
    let usual = try #require(try OutreachBench.parseAsRoot(["streams"]) as? Streams)
    let other = try #require(try OutreachBench.parseAsRoot(["streams", "--count", "8", "--seconds", "2"]) as? Streams)

    #expect((usual.count, usual.seconds) == (500, 20))
    #expect((other.count, other.seconds) == (8, 2))
  }

  @Test(arguments: [
    (["--count", "0"], "--count takes 1 to 500."), (["--count", "501"], "--count takes 1 to 500."),
    (["--seconds", "0"], "--seconds takes 1 to 60."), (["--seconds", "61"], "--seconds takes 1 to 60."),
  ])
  func `what is out of range is told`(options: [String], sentence: String) throws {
    let error = try #require(throws: (any Error).self) { try OutreachBench.parseAsRoot(["streams"] + options) }

    #expect(OutreachBench.message(for: error) == sentence)
  }

  @Test(arguments: [
    (["data: 1\n\n", ": c\n\ndata: 2\n\n"], 3), (["data: 1\n", "\nda", "ta: 2\n"], 1), (["", "\n"], 1), ([], 0),
  ])
  func `each blank line counts, wherever the pieces are cut`(pieces: [String], count: Int) {
    var lines = BlankLines()

    #expect(pieces.reduce(0) { $0 + lines.count(in: $1.utf8) } == count)
  }

  @Test(arguments: [
    (BenchmarkFailure.notBuilt, "There is no outreach beside outreach-bench. Build both: swift build -c release."),
    (.noSimulator, "outreach simulate did not say where it listens."),
    (.noJobs(reason: "There is no session."), "The simulator took no job: There is no session."),
    (
      .refused(stream: 7, reason: "the server answered 503"),
      "Stream 7 was not opened: the server answered 503. Nothing was measured."
    ),
    (.cut(count: 3), "3 streams ended while they were measured. The figures are void."),
    (.noFigures(.bare), "The reader “bare NIO” gave no figures."),
    (.unreadable(path: "/proc/1"), "Can't read /proc/1. The benchmarks need Linux with /proc."),
  ])
  func `each failure has its sentence`(failure: BenchmarkFailure, sentence: String) {
    #expect(failure.description == sentence)
  }
}
