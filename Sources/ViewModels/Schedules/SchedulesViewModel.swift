import Cron
import FoundationEssentials
public import MoltFlow
import MoltFlowClient
public import Observation

/// What the schedules pane shows and does: the scheduled messages, one of them selected.
@Observable
public final class SchedulesViewModel {
  public let list: ServerList<ScheduledMessage>
  /// Commands that the server has answered for each schedule: a reading that began before may tell what was before.
  @ObservationIgnored var answers: [ScheduledMessage.ID: Int] = [:]
  public private(set) var selectedID: ScheduledMessage.ID?
  /// The drawer of the selected schedule; nil while it is closed.
  public private(set) var detail: ScheduleDetailViewModel?
  /// What was told to a schedule and not yet seen to happen.
  var requests: [ScheduledMessage.ID: ScheduleRequest] = [:]

  let workplace: Workplace
  let clock: ScreenClock
  let conversation: Conversation
  let zones: ZoneCache
  private let groupName: (CustomGroup.ID) -> String?

  init(
    workplace: Workplace, clock: ScreenClock, conversation: Conversation,
    groupName: @escaping (CustomGroup.ID) -> String?
  ) {
    self.workplace = workplace
    self.clock = clock
    self.conversation = conversation
    self.groupName = groupName
    zones = ZoneCache(workplace.zones)
    let client = workplace.client
    list = ServerList(
      every: 120, now: workplace.time.now, merge: { $0.merging($1) }
    ) { limit, offset throws(APIError) in
      try await client.send(.schedules(limit: limit, offset: offset))
    }
  }

  // MARK: What the pane shows

  public var selected: ScheduledMessage? { list.items.first { $0.id == selectedID } }

  public var rows: [ScheduleRow] { list.items.map(row) }

  private func row(_ schedule: ScheduledMessage) -> ScheduleRow {
    let next = schedule.nextRunAt?.date
    return ScheduleRow(
      id: schedule.id, name: schedule.name,
      state: requests[schedule.id]?.command.underWay ?? schedule.status.title,
      status: schedule.status,
      group: target(of: schedule),
      timing: schedule.timingWords(thisYear: thisYear),
      next: next.map { workplace.words.moment($0, now: clock.now) } ?? "",
      zone: isOnMyClock(schedule, at: next ?? clock.now) ? "" : schedule.zoneName,
      isSelected: schedule.id == selectedID)
  }

  /// The name of the group that a schedule goes to, or a word for what is not known here.
  func target(of schedule: ScheduledMessage) -> String {
    guard let id = schedule.groupID else { return schedule.targetType.map { "a \($0.prefix(20))" } ?? "unknown group" }
    return groupName(id) ?? "unknown group"
  }

  private func isOnMyClock(_ schedule: ScheduledMessage, at date: Date) -> Bool {
    guard let zone = zones.known(schedule.zoneName) else { return false }
    return zone.offset(at: Instant(date)) == workplace.mine.zone.offset(at: Instant(date))
  }

  private var thisYear: Int { workplace.mine.zone.wallTime(at: Instant(clock.now)).year }

  // MARK: What the user does

  public func select(_ id: ScheduledMessage.ID) {
    guard id != selectedID, list.items.contains(where: { $0.id == id }) else { return }
    selectedID = id
  }

  public func move(by offset: Int) {
    guard let id = list.items.neighbour(of: selectedID, offset: offset) else { return }
    select(id)
  }

  public func openDetail() async {
    guard let schedule = selected else { return }
    let detail = ScheduleDetailViewModel(
      schedule: schedule, target: target(of: schedule), workplace: workplace, clock: clock, zones: zones)
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

  // MARK: What the server says

  /// Takes a schedule as the server describes it; one that is not in the list goes on top.
  func apply(_ schedule: ScheduledMessage) {
    let known = list.items.first { $0.id == schedule.id }
    list.apply((known ?? schedule).merging(schedule))
    listChanged()
  }

  /// Takes that the server does not have it any more; the selection goes to its neighbour.
  func remove(_ id: ScheduledMessage.ID) {
    requests[id] = nil
    if detail?.schedule.id == id { detail = nil }
    if selectedID == id, let index = list.items.firstIndex(where: { $0.id == id }) {
      let rest = list.items.filter { $0.id != id }
      selectedID = rest.isEmpty ? nil : rest[min(index, rest.count - 1)].id
    }
    list.remove(id)
    listChanged()
  }

  private func listChanged() {
    if selected == nil { selectedID = list.items.first?.id }
    for (id, request) in requests {
      guard let schedule = list.items.first(where: { $0.id == id }) else {
        isGone(id, after: request)
        continue
      }
      if request.command.isDone(schedule.status) { requests[id] = nil }
    }
    if let detail, let schedule = list.items.first(where: { $0.id == detail.schedule.id }) { detail.apply(schedule) }
  }

  /// A whole list without it answers what became of a command to it.
  private func isGone(_ id: ScheduledMessage.ID, after request: ScheduleRequest) {
    guard !list.isPartial else { return }
    requests[id] = nil
    if request.command == .delete { conversation.post(.done, "The schedule is deleted.") }
  }

  // MARK: What is due

  var nextWake: Date? {
    let looks = requests.values.compactMap(\.looks.first)
    return ([detail?.dueAt] + looks).compactMap(\.self).min()
  }

  func wake(at now: Date) async {
    if let detail, let due = detail.dueAt, due <= now { await readDetail(detail) }
    for (id, request) in requests where request.looks.first.map({ $0 <= now }) == true { await look(at: id) }
  }

  private func readDetail(_ detail: ScheduleDetailViewModel) async {
    let id = detail.schedule.id
    let before = answers[id]
    guard let schedule = await detail.read(), answers[id] == before else { return }
    apply(schedule)
  }
}
