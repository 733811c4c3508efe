extension Zone {
  /// Reads a compiled zone file in the format of RFC 9636, of any version, fat or slim.
  ///
  /// Fails with ``ZoneError/damaged(name:reason:)`` for anything else, and for files that count leap seconds.
  public init(name: String, tzif bytes: [UInt8]) throws(ZoneError) {
    do {
      let file = try TZifFile(bytes)
      let rule: PosixRule? = if let footer = file.footer { try PosixRule(footer) } else { nil }
      self.init(
        name: name, segments: file.segments(followedBy: rule),
        abbreviations: Abbreviations(written: file.abbreviations, rule: rule))
    } catch {
      throw .damaged(name: name, reason: error.reason)
    }
  }
}

extension TZifFile {
  /// The file's own stretches, and after them those of the rule in its footer.
  fileprivate func segments(followedBy rule: PosixRule?) -> [Zone.Segment] {
    var timeline = Timeline(firstOffset: firstOffset)
    for change in changes {
      timeline.change(at: change.start, to: change.offset)
    }
    guard let rule else { return timeline.segments }
    // A file without changes of its own leaves all to its rule; before 1970 that is anybody's guess.
    for change in rule.changes(after: changes.last?.start ?? 0) {
      timeline.change(at: change.start, to: change.offset)
    }
    return timeline.segments
  }
}

/// Puts changes of the clock in order, and drops those that change nothing.
private struct Timeline {
  private(set) var segments: [Zone.Segment]

  init(firstOffset: Int) {
    segments = [Zone.Segment(start: .min, offset: firstOffset)]
  }

  mutating func change(at start: Int, to offset: Int) {
    // Daylight time all year round is written as a change back and forth at one moment: the later word counts.
    if segments[segments.count - 1].start == start {
      segments.removeLast()
    }
    if segments.last?.offset != offset {
      segments.append(Zone.Segment(start: start, offset: offset))
    }
  }
}
