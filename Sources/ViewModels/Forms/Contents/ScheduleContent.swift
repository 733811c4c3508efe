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
  let watch: RunWatch
  let usedZone: (String) -> Void
  private let group: CustomGroup?
  private let startZone: String
  /// The kind that the cron field was last filled for.
  private var filledFor: ScheduledMessage.Kind?
  /// The last expression that the person wrote, which comes back with the kind Cron.
  private var ownCron = ""
  private var timing: TimingFields
  /// What the review said: exactly this is sent.
  var reviewed: NewSchedule?

  /// `group`: the one selected when the form was opened; `zone`: the one to start with; `usedZone` hears the one sent.
  init(
    workplace: Workplace, conversation: Conversation, targets: MessageTargets, schedules: SchedulesViewModel,
    watch: RunWatch, group: CustomGroup?, zone: String, usedZone: @escaping (String) -> Void
  ) {
    self.workplace = workplace
    self.conversation = conversation
    self.targets = targets
    self.schedules = schedules
    self.watch = watch
    self.group = group
    self.usedZone = usedZone
    startZone = zone
    zoneField = ZoneField(zones: schedules.zones, likely: [workplace.mine.zone.name, "UTC"])
    timing = TimingFields(workplace: workplace, zoneField: zoneField)
  }

  var now: Instant { Instant(workplace.time.now()) }
  var shownUntil: Date? { timing.shownUntil }

  func initialFields() -> [FormField] {
    [
      FormField(.name, "Name", .line(TextInput()), hint: "what you call the schedule", limit: 255),
      targets.sessionField(), targets.groupField(chosen: group?.id),
    ] + MessageFields.fields() + [
      ScheduleTimingField.field()
    ] + timing.fields(zone: startZone)
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
    let chosen = ScheduleTimingField.kind(in: fields)
    fillCron(&fields, for: chosen)
    let kind = matchKind(&fields, chosen: chosen)
    timing.refresh(&fields, kind: kind, warnings: watch.warnings(in: fields, now: now))
    fields.change(.zone) { $0.notes = zoneOrigin(in: $0).map { [FormNote($0)] } ?? [] }
  }

  /// Where the zone comes from that the form starts with; nil where it is another, or the one that clocks here show.
  func zoneOrigin(in zone: FormField) -> String? {
    let zones = schedules.zones
    let start = zones.canonicalName(of: startZone)
    let isKept = zone.picker?.chosen?.id == start && start != zones.canonicalName(of: workplace.mine.zone.name)
    return isKept ? "\(start) is the zone of the schedule you made last: check that it fits this one." : nil
  }

  func monthsUnavailable(in fields: [FormField]) -> String? { timing.monthsUnavailable(in: fields) }

  func months(in fields: [FormField]) -> MonthView? { timing.months(in: fields) }

  func warningsUnavailable(in fields: [FormField]) -> String? { timing.warningsUnavailable(in: fields) }

  func warnings(in fields: [FormField]) -> WarningView? { timing.warnings(in: fields) }

  func problems(in fields: [FormField]) -> [FormField.ID: String] {
    var problems = NameField.problems(in: fields)
    let others = [targets.problems(in: fields), MessageFields.problems(in: fields), zoneField.problems(in: fields)]
    for more in others { problems.merge(more) { first, _ in first } }
    if let problem = timing.problem(in: fields) { problems[problem.field] = problem.message }
    return problems
  }

  // MARK: How often it runs

  /// Puts the expression of a kind just chosen there, unless the person has written one that fits it.
  ///
  /// Cron has none: it takes the person's last, else the one that stands there, as a start.
  private func fillCron(_ fields: inout [FormField], for kind: ScheduledMessage.Kind) {
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
  private func matchKind(_ fields: inout [FormField], chosen: ScheduledMessage.Kind) -> ScheduledMessage.Kind {
    let text = fields.trimmed(.cron)
    let kind = ScheduleTimingField.fits(text, chosen) ? chosen : .cron
    filledFor = kind
    fields.choose(.timing) { _ in ScheduleTimingField.chosen(kind, above: text) }
    return kind
  }
}
