extension Zone {
  /// From some moment on the clock is called so.
  struct Naming: Equatable, Sendable {
    /// Seconds since 1970; `Int.min` for the first.
    let start: Int
    /// `CET`, or digits such as `+03` where no letters are in use.
    let text: String
  }

  /// What the clock is called at any moment.
  struct Abbreviations: Equatable, Sendable {
    /// In order of time; empty if nothing is known.
    var written: [Naming] = []
    /// For the time after the last of these, where it goes by a rule.
    var rule: PosixRule?
  }

  /// What the clock is called at this moment: `CEST`; digits such as `+03` where no letters are in use.
  public func abbreviation(at instant: Instant) -> String {
    let offset = offset(at: instant)
    let isByRule = instant.secondsSince1970 >= abbreviations.written.last?.start ?? .min
    if isByRule, let rule = abbreviations.rule {
      if let daylight = rule.daylight, daylight.offset == offset { return daylight.name }
      if rule.standardOffset == offset { return rule.standardName }
    }
    let written = abbreviations.written.last { $0.start <= instant.secondsSince1970 }
    return written?.text ?? Zone.offsetText(offset)
  }
}
