import Cron
import FoundationEssentials
import MoltFlow

/// What the review of a change says: what was and what will be, side by side, and what is to be known of it.
struct ScheduleEditReview {
  /// How many runs are told of each timing.
  static let runs = 3
  /// What the server says and what is worked out here are one run if they are no more seconds apart.
  private static let slack = 60

  let edit: ScheduleEdit
  /// To whom it goes.
  let group: ReviewedGroup
  /// What its runs may run into.
  let warnings: RunWarnings
  let workplace: Workplace

  private var change: ScheduleChange { edit.change }

  func lines(now: Instant) -> [ReviewLine] {
    [group.line] + pairs(now: now) + still(now: now) + kindWarning + nearRun(now: now) + timingWarnings(now: now)
      + textWarnings
  }

  /// Only what changes.
  private func pairs(now: Instant) -> [ReviewLine] {
    let (before, after) = (edit.before, edit.after)
    func pair(_ name: String, if changes: Bool, _ words: (ScheduledMessage) -> String) -> [ReviewLine] {
      changes ? [ReviewLine(name, before: words(before), after: words(after))] : []
    }
    let isOtherTime = change.scheduledTime != nil || change.cronExpression != nil
    return pair("Name", if: change.name != nil, \.name)
      + pair(before.mediaURL == nil ? "Text" : "Caption", if: change.messageContent != nil) {
        $0.messageContent.map { "“\($0)”" } ?? "not known"
      } + pair("When", if: isOtherTime, timing)
      + pair("Zone", if: change.timezone != nil) { zone(of: $0, now: now) }
      + pair("Next runs", if: edit.timing != nil) { runs(of: $0, now: now) }
  }

  private func timing(of schedule: ScheduledMessage) -> String {
    if schedule.scheduleType == .oneTime {
      let text = schedule.scheduledTime ?? "not known"
      return WallTime(text).map { $0.words } ?? text
    }
    guard let text = schedule.cronExpression else { return "not known" }
    do {
      return "\(text)\n\(CronPreview.sentence(try CronExpression(text).describe(.h24)))"
    } catch {
      return text
    }
  }

  private func zone(of schedule: ScheduledMessage, now: Instant) -> String {
    let offset = edit.zones.known(schedule.zoneName).map { " (\(ZoneWords.offset($0.offset(at: now))))" }
    return schedule.zoneName + (offset ?? "")
  }

  /// A line each on its clocks; first the server's, where it says another than is worked out here.
  private func runs(of schedule: ScheduledMessage, now: Instant) -> String {
    guard let zone = edit.zones.known(schedule.zoneName) else { return "can't be worked out here" }
    guard var runs = coming(schedule, now: now) else { return "can't be worked out here" }
    if schedule.status == .active, let server = schedule.nextRunAt.map({ Instant($0.date) }),
      server != runs.first?.instant
    {
      runs.insert(ComingRun(instant: server, remark: "as the server says"), at: 0)
    }
    guard !runs.isEmpty else { return "none" }
    let clocks = RunClocks(zone: zone, mine: workplace.mine, now: now)
    return clocks.lines(Array(runs.prefix(Self.runs))).joined(separator: "\n")
  }

  /// Nil where they can't be worked out.
  private func coming(_ schedule: ScheduledMessage, now: Instant) -> [ComingRun]? {
    do {
      return try Timetable(schedule, zones: edit.zones).runs(after: now, count: Self.runs)
    } catch {
      return nil
    }
  }

  // MARK: What is to be known

  /// What does not change of when it runs.
  private func still(now: Instant) -> [ReviewLine] {
    if edit.before.status == .paused { return [ReviewLine("It is paused: it runs only once it is resumed.")] }
    guard edit.timing == nil, let zone = edit.zones.known(edit.before.zoneName), let next = runToCome(now: now) else {
      return []
    }
    return [ReviewLine("When it runs stays: next on \(RunWords(zone: zone, mine: workplace.mine).words(next)).")]
  }

  /// The next run as the server says, or where that time has passed as worked out here.
  private func runToCome(now: Instant) -> Instant? {
    guard let next = nextRun(now: now), next <= now else { return nextRun(now: now) }
    func ours(after moment: Instant) -> Instant? { coming(edit.before, now: moment)?.first?.instant }
    // What runs once has no run after its own, though its time may come twice.
    if edit.before.scheduleType == .oneTime, ours(after: next.adding(seconds: -1)) == next { return nil }
    return ours(after: max(now, next.adding(seconds: Self.slack)))
  }

  /// As the server says, else as worked out here; a run that is due may not have begun.
  private func nextRun(now: Instant) -> Instant? {
    guard edit.before.status == .active else { return nil }
    return edit.before.nextRunAt.map { Instant($0.date) } ?? coming(edit.before, now: now)?.first?.instant
  }

  /// When it runs next as it stands; nil where another run is known to follow while the question holds.
  func standingRun(now: Instant) -> Date? {
    guard let next = runToCome(now: now) else { return nil }
    let following = coming(edit.before, now: next.adding(seconds: Self.slack))?.first?.instant
    let gap = following.map { Double($0.secondsSince1970 - next.secondsSince1970) } ?? .infinity
    return gap > workplace.reviewLasts ? Date(next) : nil
  }

  private var kindWarning: [ReviewLine] {
    let kind = edit.before.scheduleType
    guard let cron = change.cronExpression, !ScheduleTimingField.fits(cron, kind) else { return [] }
    return [
      ReviewLine(
        "It stays listed as \(kind.title), which this is not: no document says how to change that.", mark: .warning)
    ]
  }

  /// A run that comes within the two minutes for which the question holds may be faster than the answer.
  private func nearRun(now: Instant) -> [ReviewLine] {
    guard let next = nextRun(now: now) else { return [] }
    let seconds = next.secondsSince1970 - now.secondsSince1970
    let near = Int(120 * workplace.pace)
    guard (-near...near).contains(seconds) else { return [] }
    // Below two minutes each second counts, so they are not rounded.
    let ahead = seconds < 120 ? "in \(seconds) s" : DurationWords.ahead(seconds)
    let soon = seconds > 0 ? "runs \(ahead)" : "is due to run"
    return [ReviewLine("It \(soon) as it stands: that run may come before the change.", mark: .warning)]
  }

  private func timingWarnings(now: Instant) -> [ReviewLine] {
    guard let timing = edit.timing else { return [] }
    let review = TimingReview(timing: timing, mine: workplace.mine, recipients: group.size, warnings: warnings)
    // The times themselves stand side by side above.
    return review.times(now: now).filter { $0.mark != .plain } + review.clashesAndQuietHours
  }

  private var textWarnings: [ReviewLine] {
    change.messageContent.map { MessageFields.reviewLines(.text($0)).filter { $0.mark != .plain } } ?? []
  }
}
