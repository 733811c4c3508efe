import Cron
import MoltFlow

/// The choice of how often a schedule runs.
enum ScheduleTimingField {
  static let kinds: [ScheduledMessage.Kind] = [.oneTime, .daily, .weekly, .monthly, .cron]

  /// Starts as weekly, so that the next runs show from the first moment.
  static func field() -> FormField {
    let options = options(matching: "")
    let weekly = options.first { $0.id == ScheduledMessage.Kind.weekly.word }
    return FormField(.timing, "Runs", .picker(Picker(options: options, chosen: weekly)))
  }

  static func options(matching query: String) -> [Picker.Option] {
    Picker.matching(query, in: kinds.map { Picker.Option(id: $0.word, title: $0.title, detail: detail($0)) })
  }

  static func kind(in fields: [FormField]) -> ScheduledMessage.Kind {
    fields[.timing]?.chosen.map { ScheduledMessage.Kind(word: $0.id) } ?? .oneTime
  }

  /// The expression that a kind starts with; empty where the person writes their own, nil where there is none.
  ///
  /// With the weekday's name, for servers number the days differently.
  static func preset(_ kind: ScheduledMessage.Kind) -> String? {
    switch kind {
    case .daily: "0 9 * * *"
    case .weekly: "0 9 * * MON"
    case .monthly: "0 9 1 * *"
    case .cron: ""
    case .oneTime, .other: nil
    }
  }

  /// Whether `expression` is what a kind started with, so that it may be replaced.
  static func isPreset(_ expression: String) -> Bool { kinds.contains { preset($0) == expression } }

  /// The option of `kind` as it stands in the form above `expression`: how it starts is said only where it does.
  static func chosen(_ kind: ScheduledMessage.Kind, above expression: String) -> Picker.Option {
    let hasOther = isAtOneTime(kind) && preset(kind) != expression
    return Picker.Option(id: kind.word, title: kind.title, detail: hasOther ? "" : detail(kind))
  }

  /// Whether `text` is of this kind: at one time of day, each day, on days of the week or on days of each month.
  ///
  /// What can't be read, such as an expression half typed, fits every kind.
  static func fits(_ text: String, _ kind: ScheduledMessage.Kind) -> Bool {
    let expression: CronExpression
    // What is sent counts: `0 9 * * 0-6` is sent as `0 9 * * *`, which is daily.
    do { expression = try CronExpression(try CronExpression(text).portable()) } catch { return true }
    let isAny = expression.fields.map { ["*", "?"].contains($0.text) }
    let (day, month, weekday) = (isAny[2], isAny[3], isAny[4])
    // `FRI#2` and `5L` come once a month.
    let isWeekly = !expression.fields.weekday.text.contains { "#L".contains($0.uppercased()) }
    let isOnceADay = expression.runsADay == 1
    switch kind {
    case .daily: return isOnceADay && day && month && weekday
    case .weekly: return isOnceADay && day && month && !weekday && isWeekly
    case .monthly: return isOnceADay && !day && month && weekday
    case .cron, .oneTime, .other: return true
    }
  }

  /// Whether schedules of this kind run again and again, once on each of their days.
  private static func isAtOneTime(_ kind: ScheduledMessage.Kind) -> Bool {
    [.daily, .weekly, .monthly].contains(kind)
  }

  private static func detail(_ kind: ScheduledMessage.Kind) -> String {
    switch kind {
    case .oneTime: "on one day, at one time"
    case .daily: "starts as every day at 09:00"
    case .weekly: "starts as every Monday at 09:00"
    case .monthly: "starts as the 1st of each month at 09:00"
    case .cron, .other: "any five fields: minute hour day month weekday"
    }
  }
}
