/// Puts changes of the clock in a row, and drops those that change nothing.
struct Timeline {
  private(set) var segments: [Zone.Segment]

  init(firstOffset: Int) {
    segments = [Zone.Segment(start: .min, offset: firstOffset)]
  }

  /// The changes are in order of time and follow the earlier ones; of two at the same moment the later one counts.
  mutating func add(_ changes: ArraySlice<Zone.Segment>) {
    segments.reserveCapacity(segments.count + changes.count)
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
