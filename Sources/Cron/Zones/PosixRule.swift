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

  /// Reads such as `CET-1CEST,M3.5.0,M10.5.0/3`; a daylight time without its two dates is refused.
  init(_ text: [UInt8]) throws(ZoneFileFlaw) {
    var reader = PosixRuleReader(text)
    standardName = try reader.name()
    standardOffset = try -reader.duration()
    if reader.isAtEnd {
      daylight = nil
      return
    }
    let name = try reader.name()
    let offset = reader.isAt(",") ? standardOffset + 3600 : try -reader.duration()
    try reader.expect(",")
    let start = try YearlyMoment(&reader)
    try reader.expect(",")
    daylight = Daylight(name: name, offset: offset, start: start, end: try YearlyMoment(&reader))
    guard reader.isAtEnd else { throw .badFooter }
  }
}

extension PosixRule {
  /// The changes up to the year 2200, in order of time, later than the moment given in seconds since 1970.
  func changes(after moment: Int) -> [Zone.Segment] {
    guard let daylight else { return [] }
    let firstYear = CivilDate(daysSince1970: floorDivide(moment, by: 86_400)).year
    let end = CivilDate(year: 2201, month: 1, day: 1).daysSince1970 * 86_400
    let changes = (min(max(firstYear, 1900), 2200)...2200).flatMap { year in
      let start = Zone.Segment(start: daylight.start.seconds(in: year) - standardOffset, offset: daylight.offset)
      let end = Zone.Segment(start: daylight.end.seconds(in: year) - daylight.offset, offset: standardOffset)
      return start.start < end.start ? [start, end] : [end, start]
    }
    return changes.filter { $0.start > moment && $0.start < end }
  }
}
