import Cron
import FoundationEssentials
import MoltFlow
import MoltFlowClient

/// A new schedule: who sends, to which group, what, and when on which zone's clock.
final class ScheduleContent: FormContent {
  let title = "New schedule"

  let workplace: Workplace
  let conversation: Conversation
  let targets: MessageTargets
  let schedules: SchedulesViewModel
  let zoneField: ZoneField
  let usedZone: (String) -> Void
  private let group: CustomGroup?
  private let startZone: String
  /// The kind that the cron field was last filled for.
  private var filledFor: ScheduledMessage.Kind?
  /// The last expression that the person wrote, which comes back with the kind Cron.
  private var ownCron = ""
  private(set) var shownUntil: Date?
  /// The complaints that typing caused, which typing takes away again.
  private var live: [FormField.ID: String] = [:]
  /// What the review said: exactly this is sent.
  var reviewed: NewSchedule?

  /// `group`: the one selected when the form was opened; `zone`: the one to start with; `usedZone` hears the one sent.
  init(
    workplace: Workplace, conversation: Conversation, targets: MessageTargets, schedules: SchedulesViewModel,
    group: CustomGroup?, zone: String, usedZone: @escaping (String) -> Void
  ) {
    self.workplace = workplace
    self.conversation = conversation
    self.targets = targets
    self.schedules = schedules
    self.group = group
    self.usedZone = usedZone
    startZone = zone
    zoneField = ZoneField(zones: schedules.zones, first: [workplace.mine.zone.name, "UTC"])
  }

  var now: Instant { Instant(workplace.time.now()) }

  func initialFields() -> [FormField] {
    [
      FormField(.name, "Name", .line(TextInput()), hint: "what you call the schedule", limit: 255),
      targets.sessionField(), targets.groupField(chosen: group?.id),
    ] + MessageFields.fields() + [
      ScheduleTimingField.field(),
      FormField(.time, "Date and time", .line(TextInput()), hint: "2026-11-24 09:00, on the clock of the zone"),
      FormField(.cron, "Cron", .line(TextInput()), hint: "minute hour day month weekday, such as 0 9 * * MON-FRI"),
      zoneField.field(startingWith: startZone, now: now),
    ]
  }

  func options(for field: FormField.ID, matching query: String) -> [Picker.Option] {
    switch field {
    case .timing: ScheduleTimingField.options(matching: query)
    case .zone: zoneField.options(matching: query, now: now)
    default: targets.options(for: field, matching: query)
    }
  }

  func refresh(_ fields: inout [FormField]) {
    targets.refresh(&fields)
    MessageFields.refresh(&fields)
    fillCron(&fields)
    let kind = matchKind(&fields)
    fields.change(.time) { $0.isHidden = kind != .oneTime }
    fields.change(.cron) { $0.isHidden = kind == .oneTime }
    fields.choose(.zone) { zoneField.chosen($0, now: now) }
    let time = refreshTime(&fields)
    let cron = refreshCron(&fields)
    shownUntil = (kind == .oneTime ? time : cron).map { Date($0) }
  }

  func problems(in fields: [FormField]) -> [FormField.ID: String] {
    var problems = NameField.problems(in: fields)
    let others = [targets.problems(in: fields), MessageFields.problems(in: fields), zoneField.problems(in: fields)]
    for more in others { problems.merge(more) { first, _ in first } }
    if let problem = timingProblem(in: fields) { problems[problem.field] = problem.message }
    return problems
  }

  // MARK: When it runs

  private func timingProblem(in fields: [FormField]) -> (field: FormField.ID, message: String)? {
    guard let zone = zoneField.zone(in: fields) else { return nil }
    do throws(ScheduleRefusal) {
      _ = try ScheduleTiming(fields, zone: zone, now: now)
      return nil
    } catch {
      return (error.field, error.message)
    }
  }

  /// Puts the expression of a kind just chosen there, unless the person has written one that fits it.
  ///
  /// Cron has none: it takes the person's last, else the one that stands there, as a start.
  private func fillCron(_ fields: inout [FormField]) {
    let kind = ScheduleTimingField.kind(in: fields)
    let text = fields.trimmed(.cron)
    let isOwn = !ScheduleTimingField.isPreset(text)
    if isOwn { ownCron = text }
    guard kind != filledFor else { return }
    filledFor = kind
    guard let preset = ScheduleTimingField.preset(kind) else { return }
    if isOwn, ScheduleTimingField.fits(text, kind) { return }
    let start = kind == .cron ? ownCron : preset
    if !start.isEmpty { fields.change(.cron) { $0.input = TextInput(start) } }
  }

  /// The kind, which becomes Cron once the expression is none of the kind's.
  private func matchKind(_ fields: inout [FormField]) -> ScheduledMessage.Kind {
    let text = fields.trimmed(.cron)
    let chosen = ScheduleTimingField.kind(in: fields)
    let kind = ScheduleTimingField.fits(text, chosen) ? chosen : .cron
    filledFor = kind
    fields.choose(.timing) { _ in ScheduleTimingField.chosen(kind, above: text) }
    return kind
  }

  /// The moment shown; nil when the text is none to come.
  private func refreshTime(_ fields: inout [FormField]) -> Instant? {
    let text = fields.trimmed(.time)
    guard !text.isEmpty, let zone = zoneField.zone(in: fields) else {
      show(nil, notes: [], at: .time, &fields)
      return nil
    }
    do {
      let time = try ScheduleTime(text, in: zone, now: now)
      show(nil, notes: time.notes(mine: workplace.mine, now: now), at: .time, &fields)
      return time.instants.first
    } catch {
      show(error.message, notes: [], at: .time, &fields)
      return nil
    }
  }

  /// When what is shown of the expression is out of date.
  private func refreshCron(_ fields: inout [FormField]) -> Instant? {
    let preview = CronPreview(
      fields[.cron]?.text ?? "", zone: zoneField.zone(in: fields), mine: workplace.mine, now: now)
    show(preview.problem, notes: preview.notes, at: .cron, &fields)
    fields.change(.cron) {
      $0.caret = preview.caret
      $0.fix = preview.fix
      $0.parts = preview.parts
    }
    return preview.staleAt
  }

  /// Puts what typing leads to at a field; what the server said there stays until the field is edited.
  private func show(_ problem: String?, notes: [FormNote], at id: FormField.ID, _ fields: inout [FormField]) {
    let before = live[id]
    fields.change(id) { field in
      field.notes = notes
      if problem != nil || field.problem == before { field.problem = problem }
    }
    live[id] = problem
  }
}
