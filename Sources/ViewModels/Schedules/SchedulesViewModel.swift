import Cron
import FoundationEssentials
public import MoltFlow
import MoltFlowClient
public import Observation

/// What the schedules pane shows and does: the scheduled messages, one of them selected.
@Observable
public final class SchedulesViewModel {
  public let list: ServerList<ScheduledMessage>
  let selection = Selection<ScheduledMessage>()
  /// The drawer of the selected schedule; nil while it is closed.
  public private(set) var detail: ScheduleDetailViewModel?
  let commands: Commands<ScheduleCommand, ScheduledMessage>

  let workplace: Workplace
  let clock: ScreenClock
  let conversation: Conversation
  let zones: ZoneCache
  let traces: ScheduleTraces
  /// A group as the groups pane has it; nil when it is not there.
  let group: (CustomGroup.ID) -> CustomGroup?

  init(
    workplace: Workplace, clock: ScreenClock, conversation: Conversation,
    group: @escaping (CustomGroup.ID) -> CustomGroup?
  ) {
    self.workplace = workplace
    self.clock = clock
    self.conversation = conversation
    commands = Commands(conversation: conversation, now: workplace.time.now)
    self.group = group
    zones = ZoneCache(workplace.zones)
    let traces = ScheduleTraces(now: workplace.time.now)
    self.traces = traces
    let client = workplace.client
    list = ServerList(
      every: 120, now: workplace.time.now, merge: { traces.take($0.merging($1), for: $0) },
      correct: { traces.take($1, for: $0) }
    ) { limit, offset throws(APIError) in
      try await client.send(.schedules(limit: limit, offset: offset))
    }
  }

  // MARK: What the pane shows

  public var selectedID: ScheduledMessage.ID? { selection.id }
  public var selected: ScheduledMessage? { selection.item(in: list.items) }
  /// The place of the selected row; once that has gone, the place where it was.
  public var place: Int { selection.place(in: list.items) }

  public var rows: [ScheduleRow] { list.items.map(row) }

  private func row(_ schedule: ScheduledMessage) -> ScheduleRow {
    let next = schedule.nextRunAt?.date
    return ScheduleRow(
      id: schedule.id, name: schedule.name,
      state: commands.underWay(schedule.id) ?? schedule.status.title,
      status: schedule.status,
      group: target(of: schedule),
      timing: schedule.timingWords(thisYear: thisYear),
      next: next.map { workplace.words.moment($0, now: clock.now) } ?? "",
      zone: isOnMyClock(schedule, at: next ?? clock.now) ? "" : ZoneWords.city(of: schedule.zoneName),
      isSelected: schedule.id == selectedID)
  }

  /// The name of the group that a schedule goes to, or a word for what is not known here.
  func target(of schedule: ScheduledMessage) -> String {
    guard let id = schedule.groupID else { return schedule.targetType.map { "a \($0.prefix(20))" } ?? "unknown group" }
    return group(id)?.name ?? "unknown group"
  }

  private func isOnMyClock(_ schedule: ScheduledMessage, at date: Date) -> Bool {
    guard let zone = zones.known(schedule.zoneName) else { return false }
    return zone.offset(at: Instant(date)) == workplace.mine.zone.offset(at: Instant(date))
  }

  private var thisYear: Int { workplace.mine.zone.wallTime(at: Instant(clock.now)).year }

  // MARK: What the user does

  public func select(_ id: ScheduledMessage.ID) {
    guard selection.select(id, in: list.items) else { return }
    // Keys act on the selected schedule: no drawer shows another.
    if detail?.schedule.id != id { detail = nil }
    list.reached(selection.index)
  }

  public func move(by offset: Int) {
    if let id = selection.neighbour(in: list.items, offset: offset) { select(id) }
  }

  /// Opens the drawer of the selected schedule; `watch` finds what its runs may run into.
  func openDetail(watch: RunWatch) async {
    guard let schedule = selected else { return }
    let detail = ScheduleDetailViewModel(
      schedule: schedule, target: target(of: schedule), workplace: workplace, clock: clock, zones: zones, watch: watch)
    self.detail = detail
    await readDetail(detail)
  }

  public func closeDetail() { detail = nil }

  @discardableResult
  func read(asked: Bool = false) async -> APIError? {
    let failure = await list.read(asked: asked)
    listChanged()
    if let detail, asked { await readDetail(detail) }
    return failure
  }

  /// Reads the list's next page; answers why that failed.
  func readMore() async -> APIError? {
    let failure = await list.readMore()
    listChanged()
    return failure
  }

  // MARK: What the server says

  /// Takes a schedule as the server describes it; one that is not in the list goes on top.
  func apply(_ schedule: ScheduledMessage) {
    let known = list.items.first { $0.id == schedule.id }
    list.apply(known.map { traces.take($0.merging(schedule), for: $0) } ?? schedule.merging(schedule))
    listChanged()
  }

  /// Takes that the server does not have it any more.
  func remove(_ id: ScheduledMessage.ID) {
    if detail?.schedule.id == id { detail = nil }
    list.remove(id)
    listChanged()
  }

  private func listChanged() {
    selection.stay(in: list.items)
    commands.settle(list.items, by: rules)
    if let detail, let schedule = list.items.first(where: { $0.id == detail.schedule.id }) { detail.apply(schedule) }
  }

  // MARK: What is due

  var nextWake: Date? {
    let budget = workplace.client.limits.budget
    let now = workplace.time.now()
    let page = detail?.pastRuns.wantsMore == true ? budget.holds(1, at: now) ?? .distantPast : nil
    return [commands.nextWake, page, detail?.dueAt?.held(until: budget.holdsPolls(at: now))].compactMap(\.self).min()
  }

  func wake(at now: Date) async {
    await commands.wake(at: now, by: rules)
    await readHistory(at: now)
    guard let detail, let due = detail.dueAt, due <= now else { return }
    guard workplace.client.limits.poll(detail.pastRuns.pages + 1, at: now) else { return }
    await readDetail(detail)
  }

  /// Reads the next page of the history, once its reader wants it.
  private func readHistory(at now: Date) async {
    guard let detail, detail.pastRuns.wantsMore, workplace.client.limits.budget.holds(1, at: now) == nil else { return }
    // It is wanted again once the reader moves on.
    guard let failure = await detail.pastRuns.readMore(), detail === self.detail else { return }
    conversation.post(.failure, failure.message)
  }

  /// Reads what the drawer shows; an answer that a command to the schedule overtook is not taken.
  private func readDetail(_ detail: ScheduleDetailViewModel) async {
    let id = detail.schedule.id
    let before = commands.answers(of: id)
    await detail.read { schedule in
      if commands.answers(of: id) == before { apply(schedule) }
    }
  }
}
