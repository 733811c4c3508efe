extension Zone {
  /// The run at a wall time that the stretch's clock shows.
  func run(at wall: WallTime, inSegment index: Int, note: Run.Note? = nil) -> Run {
    let offset = segments[index].offset
    let instant = Instant(secondsSince1970: wall.seconds - offset)
    return Run(instant: instant, wall: wall, offset: offset, note: note ?? self.note(at: wall, inSegment: index))
  }

  /// Whether the clock shows this time once or twice.
  private func note(at wall: WallTime, inSegment index: Int) -> Run.Note {
    if index > 0 {
      let before = transition(intoSegment: index)
      if wall < before.wallBefore {
        return .repeatOf(Instant(secondsSince1970: wall.seconds - before.offsetBefore))
      }
    }
    guard index + 1 < segments.count else { return .none }
    return wall < transition(intoSegment: index + 1).wallAfter ? .none : .firstOfTwo
  }
}
