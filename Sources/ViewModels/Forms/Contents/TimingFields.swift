import Cron
import FoundationEssentials
import MoltFlow
import MoltFlowClient

/// The fields that say when a schedule runs, and what is shown below them: its runs, or what is wrong.
struct TimingFields {
  let workplace: Workplace
  let zoneField: ZoneField
  /// The expression as last read, where the service takes it.
  private(set) var expression: CronExpression?
  /// What servers differ in about it.
  private(set) var differences: [CronWarning] = []
  /// Whether it is sent; false while the server has it as it stands.
  private(set) var sendsCron = true
  /// When what ``refresh(_:kind:warnings:)`` last showed stops being true; nil when time changes nothing.
  private(set) var shownUntil: Date?
  /// The complaints that typing caused, which typing takes away again.
  private var live: [FormField.ID: String] = [:]

  init(workplace: Workplace, zoneField: ZoneField) {
    self.workplace = workplace
    self.zoneField = zoneField
  }

  var now: Instant { Instant(workplace.time.now()) }

  /// The fields of both kinds of timing, with what stands in them at first.
  func fields(time: String = "", cron: String = "", zone: String) -> [FormField] {
    [
      FormField(.time, "Date and time", .line(TextInput(time)), hint: "2026-11-24 09:00, on the clock of the zone"),
      FormField(.cron, "Cron", .line(TextInput(cron)), hint: "minute hour day month weekday, such as 0 9 * * MON-FRI"),
      zoneField.field(startingWith: zone, now: now),
    ]
  }

  /// Shows the fields that a schedule of this kind has, and what follows from them.
  ///
  /// `warnings` is what its runs may run into; nil while there is nobody to send to. `sendsCron` is false while the
  /// server has the expression as it stands.
  mutating func refresh(
    _ fields: inout [FormField], kind: ScheduledMessage.Kind, warnings: RunWarnings?, sendsCron: Bool = true
  ) {
    self.sendsCron = sendsCron
    fields.change(.time) { $0.isHidden = kind != .oneTime }
    fields.change(.cron) { $0.isHidden = kind == .oneTime }
    fields.choose(.zone) { zoneField.chosen($0, now: now) }
    let time = refreshTime(&fields, warnings)
    let cron = refreshCron(&fields, warnings, isSent: sendsCron)
    shownUntil = (kind == .oneTime ? time : cron).map { Date($0) }
  }

  /// The first reason why the timing can't be sent; nil while no zone is chosen, which is another problem.
  func problem(in fields: [FormField]) -> (field: FormField.ID, message: String)? {
    guard let zone = zoneField.zone(in: fields) else { return nil }
    do throws(ScheduleRefusal) {
      _ = try ScheduleTiming(fields, zone: zone, now: now)
      return nil
    } catch {
      return (error.field, error.message)
    }
  }

  /// When what is shown of the single time is out of date; nil when the text is none to come.
  private mutating func refreshTime(_ fields: inout [FormField], _ warnings: RunWarnings?) -> Instant? {
    let text = fields.trimmed(.time)
    guard !text.isEmpty, let zone = zoneField.zone(in: fields) else {
      show(nil, notes: [], at: .time, &fields)
      return nil
    }
    do {
      let time = try ScheduleTime(text, in: zone, now: now)
      show(nil, notes: time.notes(mine: workplace.mine, now: now, warnings: warnings), at: .time, &fields)
      return time.staleAt(now: now)
    } catch {
      show(error.message, notes: [], at: .time, &fields)
      return nil
    }
  }

  /// When what is shown of the expression is out of date.
  private mutating func refreshCron(
    _ fields: inout [FormField], _ warnings: RunWarnings?, isSent: Bool
  ) -> Instant? {
    let preview = CronPreview(
      fields[.cron]?.text ?? "", zone: zoneField.zone(in: fields), mine: workplace.mine, now: now,
      warnings: warnings, isSent: isSent)
    expression = preview.expression
    differences = preview.differences
    show(preview.problem, notes: preview.notes, at: .cron, &fields)
    fields.change(.cron) {
      $0.caret = preview.caret
      $0.fix = preview.fix
      $0.parts = preview.parts
    }
    return preview.staleAt
  }

  /// Puts what typing leads to at a field; what the server said there stays until the field is edited.
  private mutating func show(_ problem: String?, notes: [FormNote], at id: FormField.ID, _ fields: inout [FormField]) {
    let before = live[id]
    fields.change(id) { field in
      field.notes = notes
      if problem != nil || field.problem == before { field.problem = problem }
    }
    live[id] = problem
  }
}
