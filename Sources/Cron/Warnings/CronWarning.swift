/// Something that is right here and that servers read in different ways, and where it stands.
///
/// The differences are those between Debian cron 3.0, cronsim 2.8, croniter 6.0 and 7.0, APScheduler 3.11 and 4.0a6,
/// which were tried out, and ISC cron 4, cronie, robfig/cron 3, cron-parser and Quartz, by their sources and documents.
public struct CronWarning: Equatable, Sendable {
  /// The field it stands in; nil if it concerns more than one.
  public let field: CronField.Kind?
  /// The place in the text, in UTF-8 bytes.
  public let range: Range<Int>
  let problem: Problem

  init(_ problem: Problem, field: CronField.Kind? = nil, range: Range<Int>) {
    self.problem = problem
    self.field = field
    self.range = range
  }

  /// What kind of difference it is; the raw value is a short name that stays.
  public enum Code: String, Sendable {
    /// Day and weekday are both set, and either is enough.
    case eitherDay = "W1"
    /// A star such as `*/2` beside another day field, so that both must match.
    case starBesideDay = "W2"
    /// Weekdays by number, by star, or by a range that not all count alike.
    case weekdayCount = "W3"
    /// `9-9`.
    case equalRange = "W4"
    /// `5/20`.
    case openStep = "W5"
    /// `*/60`.
    case longStep = "W6"
    /// `L`, `LW`, `15W`, `5L`, `5#2` and `?`.
    case extended = "W7"
    /// `@daily`.
    case macro = "W8"
    /// A time that a coming change of the clock skips or repeats, or that is skipped for ever.
    case clockChange = "W9"
    /// The server's next run is not ours.
    case serverDiffers = "W10"
  }
}
