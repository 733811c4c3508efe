import Cron
import FoundationEssentials
public import MoltFlow
import MoltFlowClient
public import Observation

/// What the drawer of a schedule shows: what it is, when it runs next on each clock, and what it did so far.
@Observable
public final class ScheduleDetailViewModel {
  public private(set) var schedule: ScheduledMessage
  /// Its past runs, as far as the reader has scrolled.
  let pastRuns: ServerList<PastRun>
  /// Why the last reading failed; nil once one succeeds.
  private(set) var failure: APIError?
  /// The line that the drawer is scrolled to.
  public private(set) var scroll = DrawerScroll()
  /// When it is read again: shortly after its next run, or after a failure.
  private(set) var dueAt: Date?

  /// How many coming runs are shown.
  static let comingRuns = CronNotes.runs

  /// What its runs were last found to run into, kept for the minute, while the same run is the next, and while what it
  /// follows from stays.
  @ObservationIgnored private var check: (minute: Int, next: Instant?, seen: RunWatch.Seen, found: RunFindings)?
  /// Finds what they may run into.
  private let watch: RunWatch
  private let target: String
  private var session: String?
  private let workplace: Workplace
  private let clock: ScreenClock
  private let zones: ZoneCache

  init(
    schedule: ScheduledMessage, target: String, workplace: Workplace, clock: ScreenClock, zones: ZoneCache,
    watch: RunWatch
  ) {
    self.schedule = schedule
    self.watch = watch
    self.target = target
    self.workplace = workplace
    self.clock = clock
    self.zones = zones
    let client = workplace.client
    let id = schedule.id
    // The drawer itself says when it is read again.
    pastRuns = ServerList(every: .infinity, now: workplace.time.now) { limit, offset throws(APIError) in
      PastRun.page(try await client.send(.scheduleHistory(id, limit: limit, offset: offset)))
    }
  }

  // MARK: What the drawer shows

  public var title: String { schedule.name }

  /// What stands there instead of past runs; nil where there are some.
  public var historyEmptyText: String? {
    if let failure { return "✗ \(failure.message)" }
    guard pastRuns.readAt != nil else { return "Reading…" }
    return pastRuns.items.isEmpty ? "It has not run yet." : nil
  }

  /// `History (Berlin time), as of 16:00`, and how much is here where that is not all: `…: 100 of 200`, `…: 100+`.
  public var historyTitle: String {
    let asOf = pastRuns.asOf.map { ", as of \(workplace.words.moment($0, now: clock.now))" } ?? ""
    let title = "History (\(ZoneWords.city(of: workplace.mine.zone.name)) time)\(asOf)"
    return ([title] + [pastRuns.extent.joined(separator: " · ")].filter { !$0.isEmpty }).joined(separator: ": ")
  }

  public var facts: [Fact] {
    let zone = schedule.timezone ?? "UTC, as the server names none"
    var facts = [
      Fact("Name", schedule.name),
      Fact("State", schedule.status.title + (schedule.createdAt.map { " · made \(moment($0))" } ?? "")),
      Fact("From", session ?? schedule.sessionID?.rawValue ?? "not known"),
      Fact("To", target),
      Fact("Runs", "\(schedule.scheduleType.title.lowercased()): \(timing) · \(zone)"),
    ]
    if let expression { facts.append(Fact("Meaning", CronPreview.sentence(expression.describe(.h24)))) }
    if let next = schedule.nextRunAt, !isInNextRuns { facts.append(Fact("Next run", moment(next.date))) }
    if let errors = ReasonCounts(pastRuns.items.compactMap(\.run.error)).words { facts.append(Fact("Errors", errors)) }
    return facts
  }

  /// The server's next run heads ``nextRuns``, or stands below them in ``disagreement``, or has begun within the
  /// minute.
  private var isInNextRuns: Bool {
    guard schedule.status == .active, let server = schedule.nextRunAt else { return false }
    let hasBegun = (0..<60).contains(clock.now.timeIntervalSince(server.date))
    return hasBegun || coming.first?.instant == Instant(server.date) || !disagreement.isEmpty
  }

  private func moment(_ date: Date) -> String { workplace.words.moment(date, now: clock.now) }

  private var timing: String {
    let words = schedule.timingWords(thisYear: thisYear)
    return words.hasPrefix("once ") ? String(words.dropFirst(5)) : words
  }

  /// What the recipients read; nil when the server does not say.
  public var text: String? { schedule.messageContent }

  /// The web address of what is sent with it.
  public var mediaURL: String? { schedule.mediaURL }

  /// The next runs, worked out here, a line each on up to three clocks; none for a schedule that is over.
  public var nextRuns: [String] { clocks?.lines(coming) ?? [] }

  /// How far ahead each of ``nextRuns`` is: `in 33 h 14 min`.
  public var nextRunsAhead: [String] { coming.map { DurationWords.ahead($0.instant, from: Instant(clock.now)) } }

  /// What stands behind the line of each of ``nextRuns``: ` !clash`, ` !quiet`, or nothing.
  public var nextRunsFlags: [String] {
    guard let found = runFindings else { return coming.map { _ in "" } }
    // What runs once has one line, though its time may come twice.
    if expression == nil { return coming.map { _ in found.flagForAll ?? "" } }
    return coming.indices.map { found.flag(at: $0) ?? "" }
  }

  /// What the next runs may run into, as far as it was read.
  public var runNotes: [FormNote] { coming.isEmpty ? [] : runFindings?.notes ?? [] }

  private var runFindings: RunFindings? {
    guard canRun, case .success(let timetable) = timetable else { return nil }
    let now = Instant(clock.now)
    let minute = now.nextMinute.secondsSince1970
    let next = coming.first?.instant
    let seen = watch.seen(for: schedule)
    if let check, check.minute == minute, check.next == next, check.seen == seen { return check.found }
    let found = watch.warnings(of: schedule, now: now).check(timetable)
    check = (minute, next, seen, found)
    return found
  }

  /// When what ``nextRunsAhead`` says stops being true: at the first of them or the next full minute; nil where there
  /// are none.
  var shownUntil: Date? { coming.first.map { Date(min($0.instant, Instant(clock.now).nextMinute)) } }

  /// What the lines of ``nextRuns`` are.
  public var nextRunsTitle: String {
    schedule.status == .paused ? "Next runs, once it is resumed" : "Next runs"
  }

  /// Why the next runs can't be worked out here, or that there never is one; nil when they are known.
  public var nextRunsProblem: String? {
    guard canRun else { return nil }
    switch timetable {
    case .failure(let problem): return problem.message
    case .success(let timetable): return expression == nil ? nil : timetable.whyNone(after: Instant(clock.now))
    }
  }

  /// Both next runs and the likely reason, where the server's is another than the one worked out here; else empty.
  public var disagreement: [String] {
    guard schedule.status == .active, let clocks, let server = schedule.nextRunAt, server.date > clock.now else {
      return []
    }
    guard coming.first?.instant != Instant(server.date) else { return [] }
    let remark = server.isNaive ? "without an offset, read as UTC" : nil
    let lines = clocks.lines([ComingRun(instant: Instant(server.date), remark: remark)] + coming.prefix(1))
    return zip(["The server says: ", "Worked out here: "], lines).map { $0 + $1 } + likelyReason(for: server)
  }

  /// What servers differ in, a sentence each; none for a schedule that is over.
  public var warnings: [String] {
    guard canRun, let expression, let zone = zones.known(schedule.zoneName) else { return [] }
    // Where the clock skips all of its times, ``nextRunsProblem`` says so.
    let changes = coming.isEmpty ? [] : expression.clockChangeWarnings(in: zone, from: Instant(clock.now))
    return (expression.warnings + changes).map(\.sentence)
  }

  /// Nil for a schedule that runs once, and where its times are not known here.
  private var expression: CronExpression? {
    guard case .success(let timetable) = timetable, case .recurring(let expression) = timetable.rule else { return nil }
    return expression
  }

  private func likelyReason(for server: ServerTime) -> [String] {
    guard case .success(let timetable) = timetable else { return [] }
    return timetable.likelyReason(for: server, now: Instant(clock.now)).map { [$0] } ?? []
  }

  /// What it did so far, as the server lists it; nil before that is read.
  public var history: [ScheduleRunRow]? {
    guard pastRuns.readAt != nil else { return nil }
    return pastRuns.items.map { ScheduleRunRow($0.run, words: workplace.words, now: clock.now) }
  }

  private var coming: [ComingRun] {
    guard canRun, case .success(let timetable) = timetable else { return [] }
    return timetable.runs(after: Instant(clock.now), count: Self.comingRuns)
  }

  private var canRun: Bool { !schedule.status.isOver && schedule.status != .failed }

  private var timetable: Result<Timetable, TimetableProblem> {
    Result { () throws(TimetableProblem) in try Timetable(schedule, zones: zones) }
  }

  private var clocks: RunClocks? {
    zones.known(schedule.zoneName).map { RunClocks(zone: $0, mine: workplace.mine, now: Instant(clock.now)) }
  }

  private var thisYear: Int { workplace.mine.zone.wallTime(at: Instant(clock.now)).year }

  // MARK: What the user does

  public func move(by offset: Int) {
    scroll.move(by: offset, rows: pastRuns.items.count)
    pastRuns.reached(scroll.row)
  }

  /// A screen shows the drawer, with `above` lines of it that scroll with the history.
  public func didDraw(above: Int) {
    let drawn = scroll.drawn(above: above)
    if scroll != drawn { scroll = drawn }
  }

  // MARK: What the server says

  /// Reads the schedule, which `take` gets at once, then its past runs and its session.
  func read(take: (ScheduledMessage) -> Void) async {
    let client = workplace.client
    dueAt = nil
    do throws(APIError) {
      let read = try await client.send(.schedule(schedule.id))
      take(read)
      if let failure = await pastRuns.read(asked: true) { throw failure }
      if session == nil, let id = read.sessionID ?? schedule.sessionID { await readSession(id) }
      failure = nil
      planReading()
    } catch {
      failure = error
      dueAt = workplace.time.now().addingTimeInterval(30)
    }
  }

  /// It is read again once its next run has begun.
  private func planReading() {
    let next = schedule.nextRunAt?.date
    dueAt = next.flatMap { $0 > workplace.time.now() ? $0.addingTimeInterval(10) : nil }
  }

  /// A session that can't be read is named by its id.
  private func readSession(_ id: Session.ID) async {
    do {
      session = try await workplace.client.send(.session(id)).label
    } catch .notFound {
      session = "a session that is gone (\(id))"
    } catch {
      session = nil
    }
  }

  /// Takes a newer state of the same schedule.
  func apply(_ newer: ScheduledMessage) {
    guard newer.id == schedule.id else { return }
    let merged = schedule.merging(newer)
    if merged != schedule { schedule = merged }
    if failure == nil { planReading() }
  }
}
