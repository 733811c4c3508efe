/// The rule at the end of a zone file: a standard time, and perhaps a daylight time that comes back every year.
///
/// Follows the TZ environment variable of POSIX.1-2024 with the extensions of RFC 9636, section 3.3.1: times of day
/// of a change from −167 to +167 hours, and daylight time that is behind standard time.
struct PosixRule: Equatable {
  let standardName: String
  /// Seconds ahead of UTC.
  let standardOffset: Int
  let daylight: Daylight?

  struct Daylight: Equatable {
    let name: String
    /// Seconds ahead of UTC.
    let offset: Int
    let start: YearlyMoment
    let end: YearlyMoment
  }

  /// Reads such as `CET-1CEST,M3.5.0,M10.5.0/3`.
  ///
  /// Refuses a daylight time without its two dates, and one that ends after that of the next year has begun.
  init(_ text: [UInt8]) throws(ZoneFileFlaw) {
    var reader = PosixRuleReader(text)
    standardName = try reader.name()
    standardOffset = try -reader.duration(maximumHours: 24)
    if reader.isAtEnd {
      daylight = nil
      return
    }
    let name = try reader.name()
    let offset = reader.isAt(",") ? standardOffset + 3600 : try -reader.duration(maximumHours: 24)
    try reader.expect(",")
    let start = try YearlyMoment(&reader)
    try reader.expect(",")
    daylight = Daylight(name: name, offset: offset, start: start, end: try YearlyMoment(&reader))
    guard reader.isAtEnd, isInOrder else { throw .badFooter }
  }
}

extension PosixRule {
  /// The changes later than one moment and not later than another, both in seconds since 1970, in order of time.
  func changes(after start: Int, through end: Int) -> ArraySlice<Zone.Segment> {
    // A change may come a week before its year begins, or a week after it has ended.
    // Before 1900 no clock was changed by a rule, however early a file's last written change is.
    let years = max(Self.year(of: start) - 1, 1900)...max(Self.year(of: end) + 1, 1900)
    return changes(in: years).drop { $0.start <= start }.prefix { $0.start <= end }
  }

  /// Seconds by which the clock is ahead of UTC at a moment in seconds since 1970.
  func offset(at moment: Int) -> Int {
    let year = Self.year(of: moment)
    return changes(in: (year - 2)...(year + 1)).last { $0.start <= moment }?.offset ?? standardOffset
  }

  /// Both changes of each year.
  private func changes(in years: ClosedRange<Int>) -> [Zone.Segment] {
    guard let daylight else { return [] }
    var changes: [Zone.Segment] = []
    changes.reserveCapacity(years.count * 2)
    for year in years {
      let start = Zone.Segment(start: daylight.start.seconds(in: year) - standardOffset, offset: daylight.offset)
      let end = Zone.Segment(start: daylight.end.seconds(in: year) - daylight.offset, offset: standardOffset)
      let isStartFirst = start.start < end.start
      changes.append(isStartFirst ? start : end)
      changes.append(isStartFirst ? end : start)
    }
    return changes
  }

  /// Whether each change follows the one before; 28 years without a skipped leap year hold every kind of two years.
  private var isInOrder: Bool {
    let changes = changes(in: 2000...2028)
    return zip(changes, changes.dropFirst()).allSatisfy { $0.start <= $1.start }
  }

  private static func year(of moment: Int) -> Int {
    CivilDate(daysSince1970: floorDivide(moment, by: 86_400)).year
  }
}
