extension CronExpression {
  /// All runs strictly after this moment, one after the other and without end.
  public func runs(after start: Instant, in zone: Zone) -> some Sequence<Run> & Sendable {
    RunSequence(expression: self, start: start, zone: zone)
  }
}

private struct RunSequence: Sequence, Sendable {
  let expression: CronExpression
  let start: Instant
  let zone: Zone

  func makeIterator() -> Iterator {
    Iterator(expression: expression, last: start, zone: zone)
  }

  struct Iterator: IteratorProtocol {
    let expression: CronExpression
    var last: Instant
    let zone: Zone

    mutating func next() -> Run? {
      let run = expression.next(after: last, in: zone)
      last = run.instant
      return run
    }
  }
}
