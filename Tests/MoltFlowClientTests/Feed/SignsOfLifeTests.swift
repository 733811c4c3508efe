import FoundationEssentials
import Testing

@testable import MoltFlowClient

struct SignsOfLifeTests {
  private static let start = Date(timeIntervalSince1970: 0)

  /// Seconds from the start at which the stream counts as dead after these bytes.
  private static func deadline(_ arrivals: [(Double, String)]) -> Double {
    var signs = SignsOfLife(openedAt: start)
    for (time, text) in arrivals { signs.bytes(Array(text.utf8), at: start.addingTimeInterval(time)) }
    return signs.deadline.timeIntervalSince(start)
  }

  @Test(
    arguments: [
      ([], 180), ([(5, "d")], 185), ([(5, "d"), (100, "a")], 280),
      // Comments at once tell nothing of how often they come.
      ([(0, ":\n"), (0, ":\n")], 180),
      ([(0, ":\n"), (15, ":\n")], 60), ([(0, ":\n"), (15, ":\n"), (35, "data: 1\n\n")], 95),
      ([(0, ":\n"), (5, ":\n")], 50), ([(0, ":\n"), (100, ":\n")], 280),
      // A colon within a line is no comment.
      ([(0, "a\n"), (15, "data: x:\n")], 195), ([(0, "a\r\n"), (15, ":\r\n")], 60),
    ] as [([(Double, String)], Double)])
  func `silence may last 180 seconds, or three beats of comments`(arrivals: [(Double, String)], deadline: Double) {
    #expect(Self.deadline(arrivals) == deadline)
  }

  @Test func `a silence taken for death lengthens the next`() {
    var signs = SignsOfLife(openedAt: Self.start)
    signs.bytes(Array(":\n".utf8), at: Self.start)
    signs.bytes(Array(":\n".utf8), at: Self.start.addingTimeInterval(2))
    signs.fellSilent(at: signs.deadline)

    signs.reopened(at: Self.start)

    #expect(signs.deadline == Self.start.addingTimeInterval(135))
  }

  @Test(arguments: [
    ("", nil), (":\n:\n", nil), ("data: 1\n\n", nil), ("retry: 5\r\n\r\n", nil), ("data: 1\r\r", nil),
    ("data: 1\n", 3), ("data: 1\r\n", 3), ("data: 1\n:\ndata: 2\n", 3), ("data: 1\n\ndata: 2\n", 3),
  ])
  func `lines that no blank one has ended are unfinished`(text: String, since: Double?) {
    var signs = SignsOfLife(openedAt: Self.start)

    signs.bytes(Array(text.utf8), at: Self.start.addingTimeInterval(3))

    #expect(signs.unfinishedSince?.timeIntervalSince(Self.start) == since)
  }
}
