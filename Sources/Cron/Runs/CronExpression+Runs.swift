extension CronExpression {
  /// All runs strictly after this moment, one after the other and without end; none where the clock skips all of its
  /// times for ever.
  public func runs(after start: Instant, in zone: Zone) -> some Sequence<Run> & Sendable {
    RunSequence(expression: self, start: start, zone: zone, isForward: true)
  }

  /// All runs strictly before this moment, the latest first and without end.
  public func runs(before end: Instant, in zone: Zone) -> some Sequence<Run> & Sendable {
    RunSequence(expression: self, start: end, zone: zone, isForward: false)
  }
}

private struct RunSequence: Sequence, Sendable {
  let expression: CronExpression
  let start: Instant
  let zone: Zone
  let isForward: Bool

  func makeIterator() -> Iterator {
    Iterator(runs: self, last: start)
  }

  struct Iterator: IteratorProtocol {
    let runs: RunSequence
    var last: Instant

    mutating func next() -> Run? {
      let (expression, zone) = (runs.expression, runs.zone)
      let run =
        runs.isForward ? expression.firstRun(after: last, in: zone) : expression.previous(before: last, in: zone)
      last = run?.instant ?? last
      return run
    }
  }
}
