/// A job's progress as a row of cells: what succeeded `█`, what failed `x`, what is still to come `░`.
///
/// ```
/// ███████x░░░░░░░░░░░░
/// ```
/// As counts grow, neither the finished part nor the failed one ever shrinks. The bar is full only once everything is
/// finished. The first success and the first failure show wherever there are three cells.
public struct ProgressBar: Equatable, Sendable {
  /// Items that succeeded, that failed, and all; counts out of range are brought back into `0...total`.
  public let done, failed, total: Int

  public init(done: Int, failed: Int, total: Int) {
    self.total = max(0, total)
    self.failed = min(max(0, failed), self.total)
    self.done = min(max(0, done), self.total - self.failed)
  }

  /// The cells of each part of a bar that is `width` cells long.
  public func segments(width: Int) -> (done: Int, failed: Int, remaining: Int) {
    let width = max(0, width)
    guard total > 0, width > 0 else { return (0, 0, width) }
    let finished = done + failed
    let longest = finished == total ? width : width - 1
    let shortest = min((done > 0 ? 1 : 0) + (failed > 0 ? 1 : 0), longest)
    let filled = max(shortest, cells(finished, of: width))
    let failures = failed > 0 ? max(min(1, filled), cells(failed, of: width)) : 0
    return (filled - failures, failures, width - filled)
  }

  /// `count` of `total` as a part of `width`, rounded down; `count` is at most `total`, so that it fits.
  private func cells(_ count: Int, of width: Int) -> Int {
    total.dividingFullWidth(count.multipliedFullWidth(by: width)).quotient
  }
}

extension Canvas {
  /// Draws `bar` over `width` cells from (`x`, `y`) rightwards.
  public mutating func draw(_ bar: ProgressBar, x: Int, y: Int, width: Int) {
    let segments = bar.segments(width: width)
    var column = x
    for (count, sign, role) in [
      (segments.done, "█", Role.done), (segments.failed, "x", .failed), (segments.remaining, "░", .remaining),
    ] {
      for _ in 0..<count {
        write(sign, x: column, y: y, role: role)
        column += 1
      }
    }
  }
}
