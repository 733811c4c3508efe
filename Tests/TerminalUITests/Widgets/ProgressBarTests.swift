import TerminalUI
import TestSupport
import Testing

@Suite struct ProgressBarTests {
  @Test(arguments: [
    (0, 0, 100, "░░░░░░░░░░"), (50, 0, 100, "█████░░░░░"), (99, 0, 100, "█████████░"), (100, 0, 100, "██████████"),
    (0, 1, 1000, "x░░░░░░░░░"), (98, 1, 100, "████████x░"), (99, 1, 100, "█████████x"), (0, 100, 100, "xxxxxxxxxx"),
    (30, 20, 100, "███xx░░░░░"), (0, 0, 0, "░░░░░░░░░░"), (7, 9, -1, "░░░░░░░░░░"), (900, -5, 100, "██████████"),
    (.max, .max, .max, "xxxxxxxxxx"),
  ])
  func `parts of a job differ in shape`(done: Int, failed: Int, total: Int, shown: String) {
    var canvas = Canvas(size: Size(columns: 12, rows: 1))

    canvas.draw(ProgressBar(done: done, failed: failed, total: total), x: 0, y: 0, width: 10)

    #expect(canvas.text == shown)
  }

  @Test func `each part has its role`() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))

    canvas.draw(ProgressBar(done: 2, failed: 1, total: 4), x: 1, y: 0, width: 4)

    #expect(canvas.roles == ".##x-.")
  }

  @Test(arguments: [1, 2, 3, 10, 37], [1, 3, 40])
  func `nothing finished ever shrinks, and full means finished`(width: Int, failEvery: Int) {
    var last = ProgressBar(done: 0, failed: 0, total: 97).segments(width: width)

    for finished in 1...97 {
      let failed = finished / failEvery
      let next = ProgressBar(done: finished - failed, failed: failed, total: 97).segments(width: width)
      #expect(next.done + next.failed + next.remaining == width)
      #expect(next.failed >= last.failed)
      #expect(next.remaining <= last.remaining)
      #expect((next.remaining == 0) == (finished == 97))
      #expect(width == 1 || failed == 0 || next.failed > 0)
      last = next
    }
  }
}
