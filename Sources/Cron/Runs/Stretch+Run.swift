extension Zone.Stretch {
  /// The run at a wall time that the stretch's clock shows.
  func run(at wall: WallTime, note: Run.Note? = nil) -> Run {
    let instant = Instant(secondsSince1970: wall.seconds - offset)
    return Run(instant: instant, wall: wall, offset: offset, note: note ?? self.note(at: wall))
  }

  /// Whether the clock shows this time once or twice.
  private func note(at wall: WallTime) -> Run.Note {
    if let beginning, wall < beginning.wallBefore {
      return .repeatOf(Instant(secondsSince1970: wall.seconds - offsetBefore))
    }
    guard let ending else { return .none }
    return wall < ending.wallAfter ? .none : .firstOfTwo
  }
}
