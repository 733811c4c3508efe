import Cron
import FoundationEssentials
import MoltFlow
import MoltFlowClient

/// A schedule that is there: another name, another text, other times.
///
/// No document says how the API changes its session, its group, its media or its kind: these are shown, and stay.
final class EditScheduleContent: FormContent {
  let working = "Changing…"
  let fateOfLeaving = "A change is under way; once you leave, you won't see what becomes of it."
  let title: String

  let workplace: Workplace
  let conversation: Conversation
  let schedules: SchedulesViewModel
  let groups: GroupsViewModel
  let zoneField: ZoneField
  private let sessionName: (Session.ID) -> String?
  let watch: RunWatch
  private var timing: TimingFields
  /// The schedule as the server last said it.
  private(set) var before: ScheduledMessage
  /// As the fields show it still; nil where that is ``before``.
  private var shown: ScheduledMessage?
  /// What the review said: exactly this is sent.
  var reviewed: ScheduleEdit?
  /// What the last look at a change of which nobody knows found.
  var lastSeen = LastSeen.asBefore

  enum LastSeen {
    case asBefore
    /// Neither as it was nor as it was to be.
    case otherwise
    /// The server says nothing against it, but not all that was to change.
    case unsaid
  }

  /// `schedule` as it was just read; `sessionName` is what a session is called, where it is listed; `watch` is for all
  /// but itself.
  init(
    _ schedule: ScheduledMessage, sessionName: @escaping (Session.ID) -> String?, workplace: Workplace,
    conversation: Conversation,
    schedules: SchedulesViewModel, groups: GroupsViewModel, watch: RunWatch
  ) {
    before = schedule
    title = "Edit \(schedule.name)"
    self.sessionName = sessionName
    self.workplace = workplace
    self.conversation = conversation
    self.schedules = schedules
    self.groups = groups
    zoneField = ZoneField(zones: schedules.zones, likely: [schedule.zoneName, workplace.mine.zone.name, "UTC"])
    self.watch = watch
    timing = TimingFields(workplace: workplace, zoneField: zoneField)
  }

  var now: Instant { Instant(workplace.time.now()) }
  var shownUntil: Date? { timing.shownUntil }
  private var start: ScheduleTexts { ScheduleTexts(before, zones: schedules.zones) }

  func initialFields() -> [FormField] {
    let start = start
    var fields = [
      FormField(.name, "Name", .line(start[.name]), hint: "what you call the schedule", limit: 255),
      FormField(.session, "Session", .line(TextInput())), FormField(.group, "Group", .line(TextInput())),
    ]
    fields += MessageFields.fields() + [FormField(.timing, "Runs", .line(TextInput()))]
    fields += timing.fields(time: start[.time].text, cron: start[.cron].text, zone: start.zone)
    fields.change(.text) { $0.input = start[.text] }
    fix(&fields)
    return fields
  }

  private var session: String { before.sessionID.map { sessionName($0) ?? $0.rawValue } ?? "not known" }

  /// Shows what can't be changed, as it is.
  private func fix(_ fields: inout [FormField]) {
    let facts: [(FormField.ID, String)] = [
      (.session, session), (.group, schedules.target(of: before)), (.media, before.mediaURL ?? ""),
    ]
    for (id, title) in facts { fields.change(id) { $0.content = .fixed(Picker.Option(id: title, title: title)) } }
    let kind = before.scheduleType
    fields.change(.timing) { $0.content = .fixed(Picker.Option(id: kind.word, title: kind.title)) }
    fields.change(.media) { $0.isHidden = before.mediaURL == nil }
    fields.change(.group) {
      $0.notes = [FormNote("Session, group, media and kind stay: no document says how to change them.")]
    }
    if before.messageContent == nil {
      fields.change(.text) { $0.hint = "the server does not tell it; leave it empty to keep it" }
    }
    if schedules.zones.known(before.zoneName) == nil {
      fields.change(.zone) {
        $0.hint = "\(before.zoneName), not known on this machine, stays unless you choose another"
      }
    }
  }

  func options(for field: FormField.ID, matching query: String) -> [Picker.Option] {
    field == .zone ? zoneField.options(matching: query, now: now) : []
  }

  func refresh(_ fields: inout [FormField]) {
    takeNews(&fields)
    fix(&fields)
    MessageFields.refresh(&fields)
    timing.refresh(
      &fields, kind: before.scheduleType, warnings: watch.warnings(of: before, now: now),
      sendsCron: !start.isUntouched(.cron, in: fields))
  }

  func monthsUnavailable(in fields: [FormField]) -> String? { timing.monthsUnavailable(in: fields) }

  func months(in fields: [FormField]) -> MonthView? { timing.months(in: fields) }

  func warningsUnavailable(in fields: [FormField]) -> String? { timing.warningsUnavailable(in: fields) }

  func warnings(in fields: [FormField]) -> WarningView? { timing.warnings(in: fields) }

  func problems(in fields: [FormField]) -> [FormField.ID: String] {
    var problems = start.isUntouched(.name, in: fields) ? [:] : NameField.problems(in: fields)
    if !start.isUntouched(.text, in: fields) { problems[.text] = textProblem(in: fields) }
    do throws(ScheduleRefusal) { _ = try edit(fields) } catch { problems[error.field] = error.message }
    return problems
  }

  private func textProblem(in fields: [FormField]) -> String? {
    guard !fields.trimmed(.text).isEmpty else { return "The API can't remove the text: write another one." }
    return MessageFields.problems(in: fields)[.text]
  }

  func edit(_ fields: [FormField]) throws(ScheduleRefusal) -> ScheduleEdit {
    try ScheduleEdit(fields, of: before, zoneField: zoneField, now: now)
  }

  // MARK: What the server says meanwhile

  /// Takes what the server says; the fields show it with their next refresh.
  func take(_ newer: ScheduledMessage) {
    if shown == nil, !before.differences(to: newer).isEmpty { shown = before }
    before = newer
  }

  /// Puts what the server says now into the fields that nobody has touched.
  private func takeNews(_ fields: inout [FormField]) {
    guard let shown else { return }
    self.shown = nil
    let old = ScheduleTexts(shown, zones: schedules.zones)
    for id: FormField.ID in [.name, .text, .time, .cron] where old.isUntouched(id, in: fields) {
      fields.change(id) { $0.input = start[id] }
    }
    if old.isZoneUntouched(in: fields, zones: schedules.zones) {
      fields.change(.zone) { $0.content = zoneField.field(startingWith: before.zoneName, now: now).content }
    }
  }

  /// Whether the person has changed what the field showed of `schedule`.
  func isTouched(_ field: FormField.ID, in fields: [FormField], since schedule: ScheduledMessage) -> Bool {
    let start = ScheduleTexts(schedule, zones: schedules.zones)
    return field == .zone
      ? !start.isZoneUntouched(in: fields, zones: schedules.zones) : !start.isUntouched(field, in: fields)
  }
}
