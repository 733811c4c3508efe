/// Puts changes of the clock in a row, and drops those that change nothing.
struct Timeline {
  private(set) var segments: [Zone.Segment]

  /// `changes` are in order of time; of two at the same moment the later one counts.
  init(firstOffset: Int, changes: [Zone.Segment]) {
    segments = [Zone.Segment(start: .min, offset: firstOffset)]
    segments.reserveCapacity(changes.count + 1)
    for change in changes {
      add(change)
    }
  }

  private mutating func add(_ change: Zone.Segment) {
    // Daylight time all year round is written as a change back and forth at one moment.
    if segments[segments.count - 1].start == change.start {
      segments.removeLast()
    }
    if segments.last?.offset != change.offset {
      segments.append(change)
    }
  }
}
