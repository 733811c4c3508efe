public import MoltFlow

/// A line of the schedules pane, in the words it shows.
public struct ScheduleRow: Equatable, Identifiable, Sendable {
  public let id: ScheduledMessage.ID
  public let name: String
  /// What it does, or what it was just told, such as `active` or `pausing…`.
  public let state: String
  public let status: ScheduledMessage.Status
  /// The name of the group it goes to, or a word for one that is not known.
  public let group: String
  /// When it runs, on the clock of its own zone: `once 24 Nov 09:00`, or its cron expression.
  public let timing: String
  /// When it runs next, on the person's clock, such as `24 Nov 10:00`; empty when it won't, or that is not known.
  public let next: String
  /// The city of the schedule's own zone, such as `New York`, where its clock differs from the person's, else empty.
  public let zone: String
  public let isSelected: Bool
}
