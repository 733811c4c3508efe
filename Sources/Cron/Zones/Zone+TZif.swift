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
    guard let rule else { return Timeline(firstOffset: firstOffset, changes: changes).segments }
    guard let last = changes.last else {
      // A file without changes of its own leaves all to its rule; before 1970 that is anybody's guess.
      let changes = rule.changes(after: 0, before: Zone.endOfSegments)
      return Timeline(firstOffset: rule.standardOffset, changes: changes).segments
    }
    let beginning = Zone.Segment(start: last.start, offset: rule.offset(at: last.start))
    let later = rule.changes(after: last.start, before: Zone.endOfSegments)
    return Timeline(firstOffset: firstOffset, changes: changes + [beginning] + later).segments
  }
}
