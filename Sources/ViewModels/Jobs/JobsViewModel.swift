import FoundationEssentials
public import MoltFlow
import MoltFlowClient
public import Observation

/// What the jobs pane shows and does: the bulk-send jobs, one of them selected, their progress as it comes.
@Observable
public final class JobsViewModel {
  public let list: ServerList<Job>
  public private(set) var selectedID: Job.ID?
  /// The drawer of the selected job; nil while it is closed.
  public private(set) var detail: JobDetailViewModel?
  /// What was told to a job and not yet seen to happen.
  var requests: [Job.ID: JobRequest] = [:]

  let workplace: Workplace
  let clock: ScreenClock
  let conversation: Conversation
  let feeds: JobFeeds
  private let groupName: (CustomGroup.ID) -> String?
  /// When the stream of a newly selected job is opened: not before the selection has rested for a second.
  private var followsAt: Date?

  init(
    workplace: Workplace, clock: ScreenClock, conversation: Conversation,
    groupName: @escaping (CustomGroup.ID) -> String?
  ) {
    self.workplace = workplace
    self.clock = clock
    self.conversation = conversation
    self.groupName = groupName
    feeds = JobFeeds(workplace: workplace)
    let client = workplace.client
    list = ServerList(every: 30, now: workplace.time.now, merge: { $0.merging($1) }) { limit, offset throws(APIError) in
      try await client.send(.jobs(limit: limit, offset: offset))
    }
    feeds.report = { [weak self] id, update in self?.apply(update, to: id) }
  }

  // MARK: What the pane shows

  public var selected: Job? { list.items.first { $0.id == selectedID } }

  public var rows: [JobRow] { list.items.map(row) }

  /// The job's name on screen: its group, the first words of its text where known, and when it was made.
  public func label(of job: Job) -> String {
    let row = row(job)
    return [row.group, row.text.isEmpty ? nil : "“\(row.text)”", row.made.isEmpty ? nil : row.made]
      .compactMap(\.self).joined(separator: " · ")
  }

  private func row(_ job: Job) -> JobRow {
    JobRow(
      id: job.id,
      group: job.groupID.flatMap(groupName) ?? "unknown group",
      text: Words.beginning(of: job.messageContent ?? ""),
      made: job.createdAt.map { workplace.words.moment($0, now: clock.now) } ?? "",
      state: requests[job.id]?.command.underWay ?? job.status.word,
      tone: requests[job.id] == nil ? job.status.tone : .waiting, sent: job.sent, failed: job.failed, total: job.total,
      freshness: freshness(of: job),
      isSelected: job.id == selectedID)
  }

  private func freshness(of job: Job) -> Freshness? {
    guard job.status == .running, let feed = feeds.feeds[job.id], let since = feed.lastEventAt else { return nil }
    return Freshness(link: feed.link, since: since, now: clock.now, times: workplace.words)
  }

  // MARK: What the user does

  public func select(_ id: Job.ID) {
    guard id != selectedID, list.items.contains(where: { $0.id == id }) else { return }
    selectedID = id
    followsAt = workplace.time.now().addingTimeInterval(1)
  }

  public func move(by offset: Int) {
    guard let id = list.items.neighbour(of: selectedID, offset: offset) else { return }
    select(id)
  }

  public func openDetail() async {
    guard let job = selected else { return }
    let detail = JobDetailViewModel(job: job, workplace: workplace, clock: clock)
    self.detail = detail
    await readDetail(detail)
  }

  public func closeDetail() { detail = nil }

  @discardableResult
  func read(asked: Bool = false) async -> APIError? {
    let failure = await list.read(asked: asked)
    listChanged()
    if asked { await feeds.tryNow() }
    if let detail, asked { await readDetail(detail) }
    return failure
  }

  // MARK: What the server says

  /// Takes what a stream or a GET says of a job; counts never fall, and an end is for good.
  func apply(_ update: ProgressFeed.Update, to id: Job.ID) {
    guard let job = list.items.first(where: { $0.id == id }) else { return }
    switch update {
    case .progress(let progress): apply(job.merging(progress))
    case .job(var read):
      // The list stays light: recipients belong to the drawer.
      read.recipients = nil
      apply(job.merging(read))
    }
  }

  /// Takes a job as the server describes it; one that is not in the list goes on top.
  func apply(_ job: Job) {
    list.apply(job)
    detail?.apply(job)
    if let request = requests[job.id], request.command.isDone(job.status) { requests[job.id] = nil }
    listChanged()
  }

  private func listChanged() {
    if selected == nil { selectedID = list.items.first?.id }
    for (id, request) in requests {
      guard let job = list.items.first(where: { $0.id == id }) else { continue }
      if request.command.isDone(job.status) { requests[id] = nil }
    }
    if followsAt == nil { feeds.follow(list.items, selected: selectedID) }
  }

  // MARK: What is due

  var nextWake: Date? {
    let looks = requests.values.compactMap(\.looks.first)
    return ([followsAt, feeds.nextWake, detail?.dueAt, nextChange] + looks).compactMap(\.self).min()
  }

  func wake(at now: Date) async {
    if let date = followsAt, date <= now {
      followsAt = nil
      feeds.follow(list.items, selected: selectedID)
    }
    await feeds.wake(at: now)
    if let detail, let due = detail.dueAt, due <= now { await readDetail(detail) }
    for (id, request) in requests where request.looks.first.map({ $0 <= now }) == true { await look(at: id) }
  }

  /// When a freshness on screen will next read otherwise.
  private var nextChange: Date? {
    list.items.filter { $0.status == .running }.compactMap { job in
      guard let feed = feeds.feeds[job.id], let since = feed.lastEventAt else { return nil }
      return Freshness.nextChange(link: feed.link, since: since, now: clock.now)
    }.min()
  }

  private func readDetail(_ detail: JobDetailViewModel) async {
    guard let job = await detail.read() else { return }
    apply(.job(job), to: job.id)
  }
}
