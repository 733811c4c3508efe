extension Zone {
  /// Reads a compiled zone file in the format of RFC 9636, of any version, fat or slim.
  ///
  /// Fails with ``ZoneError/damaged(name:reason:)`` for anything else, and for files that count leap seconds.
  public init(name: String, tzif bytes: [UInt8]) throws(ZoneError) {
    do {
      let file = try TZifFile(bytes)
      let rule: PosixRule? = if let footer = file.footer { try PosixRule(footer) } else { nil }
      // A year after the last written change all is as it will be for ever.
      let horizon = max(file.changes.last?.start ?? 0, 0) + 366 * 86_400 + Zone.cycle
      self.init(
        name: name, segments: file.segments(followedBy: rule, through: horizon),
        abbreviations: Abbreviations(written: file.abbreviations, rule: rule),
        horizon: rule?.daylight == nil ? .max : horizon)
    } catch {
      throw .damaged(name: name, reason: error.reason)
    }
  }
}

extension TZifFile {
  /// The file's own stretches, and after them those of the rule in its footer up to a moment.
  fileprivate func segments(followedBy rule: PosixRule?, through end: Int) -> [Zone.Segment] {
    var timeline = Timeline(firstOffset: changes.isEmpty ? rule?.standardOffset ?? firstOffset : firstOffset)
    timeline.add(changes[...])
    guard let rule else { return timeline.segments }
    if let last = changes.last {
      timeline.add([Zone.Segment(start: last.start, offset: rule.offset(at: last.start))])
    }
    // A file without changes of its own leaves all to its rule; before 1970 that is anybody's guess.
    timeline.add(rule.changes(after: changes.last?.start ?? 0, through: end))
    return timeline.segments
  }
}
