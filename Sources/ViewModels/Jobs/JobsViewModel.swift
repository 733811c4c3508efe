import FoundationEssentials
public import MoltFlow
import MoltFlowClient
public import Observation

/// What the jobs pane shows and does: the bulk-send jobs, one of them selected, their progress as it comes.
@Observable
public final class JobsViewModel {
  public let list: ServerList<Job>
  let selection = Selection<Job>()
  /// The drawer of the selected job; nil while it is closed.
  public private(set) var detail: JobDetailViewModel?
  let commands: Commands<JobCommand, Job>

  let workplace: Workplace
  let clock: ScreenClock
  let conversation: Conversation
  let feeds: JobFeeds
  private let names: JobNames
  /// A broadcast was made or cancelled, which the account's messages are counted by.
  private let quotaChanged: () -> Void
  /// When the stream of a newly selected job is opened: not before the selection has rested for a second.
  private var followsAt: Date?
  /// No stream is opened before the lists were read for the first time.
  private var opensStreams = false

  init(
    workplace: Workplace, clock: ScreenClock, conversation: Conversation,
    names: JobNames, quotaChanged: @escaping () -> Void
  ) {
    self.workplace = workplace
    self.clock = clock
    self.conversation = conversation
    commands = Commands(conversation: conversation, now: workplace.time.now)
    self.names = names
    self.quotaChanged = quotaChanged
    feeds = JobFeeds(workplace: workplace)
    let client = workplace.client
    list = ServerList(
      every: 30, now: workplace.time.now, merge: { $0.merging($1) }, correct: { $0.corrected(by: $1) }
    ) { limit, offset throws(APIError) in
      try await client.send(.jobs(limit: limit, offset: offset))
    }
    feeds.report = { [weak self] id, update in self?.apply(update, to: id) }
  }

  // MARK: What the pane shows

  public var selectedID: Job.ID? { selection.id }
  public var selected: Job? { selection.item(in: list.items) }
  /// The place of the selected row; once that has gone, the place where it was.
  public var place: Int { selection.place(in: list.items) }

  public var rows: [JobRow] { list.items.map(row) }

  /// The job's name on screen: its group, when it was made, and the first words of its text, as far as known.
  ///
  /// The time comes before the text: of two broadcasts of one text to one group it tells which is which.
  public func label(of job: Job) -> String {
    let row = row(job)
    return row.group + row.when + row.what
  }

  /// The job's group and when it was made: `Customers · 11:00`.
  func name(of job: Job) -> String {
    Words.beginning(of: group(of: job)) + JobRow.when(made(job))
  }

  /// What the job's group is called, as far as that is known.
  func group(of job: Job) -> String { job.groupID.flatMap(names.group) ?? "unknown group" }

  private func made(_ job: Job) -> String {
    job.createdAt.map { workplace.words.moment($0, now: clock.now) } ?? ""
  }

  private func row(_ job: Job) -> JobRow {
    JobRow(
      id: job.id,
      group: group(of: job),
      text: Words.beginning(of: job.messageContent ?? ""),
      made: made(job),
      state: commands.underWay(job.id) ?? job.status.word,
      tone: commands.underWay(job.id) == nil ? job.status.tone : .waiting,
      sent: job.sent, failed: job.failed, total: job.total,
      freshness: freshness(of: job),
      isSelected: job.id == selectedID)
  }

  private func freshness(of job: Job) -> Freshness? {
    guard job.status == .running, let state = feeds.state(of: job.id) else { return nil }
    return Freshness(link: state.link, since: state.since, now: clock.now, times: workplace.words)
  }

  // MARK: What the user does

  public func select(_ id: Job.ID) {
    guard selection.select(id, in: list.items) else { return }
    // Keys act on the selected job: no drawer shows another.
    if detail?.job.id != id { detail = nil }
    followsAt = workplace.time.now().addingTimeInterval(1)
    list.reached(selection.index)
  }

  public func move(by offset: Int) {
    if let id = selection.neighbour(in: list.items, offset: offset) { select(id) }
  }

  public func openDetail() async {
    guard let job = selected else { return }
    let detail = JobDetailViewModel(job: job, workplace: workplace, clock: clock, names: names)
    self.detail = detail
    await readDetail(detail)
  }

  public func closeDetail() { detail = nil }

  @discardableResult
  func read(asked: Bool = false) async -> APIError? {
    let failure = await list.read(asked: asked)
    for job in list.items { feeds.feeds[job.id]?.learn(job) }
    listChanged()
    if asked { await feeds.tryNow() }
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

  /// Takes what a stream or a GET says of a job; counts never fall, and an end is for good.
  func apply(_ update: ProgressFeed.Update, to id: Job.ID) {
    guard let job = list.items.first(where: { $0.id == id }) else { return }
    switch update {
    case .progress(let progress): apply(job.merging(progress))
    case .job(var read):
      // The list stays light: recipients belong to the drawer.
      read.recipients = nil
      let merged = job.merging(read)
      feeds.feeds[id]?.learn(merged)
      apply(merged)
    }
  }

  /// Takes a job as the server describes it; one that is not in the list goes on top.
  func apply(_ job: Job) {
    let before = list.items.first { $0.id == job.id }?.status
    list.apply(job)
    if before == nil || job.status == .cancelled && before != .cancelled { quotaChanged() }
    listChanged()
  }

  /// Takes that the server does not have it any more.
  func remove(_ id: Job.ID) {
    if detail?.job.id == id { detail = nil }
    list.remove(id)
    listChanged()
  }

  private func listChanged() {
    selection.stay(in: list.items)
    commands.settle(list.items, by: rules)
    tellEnd()
    if let detail, let job = list.items.first(where: { $0.id == detail.job.id }) { detail.apply(job) }
    follow()
  }

  /// The lists were read: from now on streams are opened.
  func openStreams() {
    guard !opensStreams else { return }
    opensStreams = true
    follow()
  }

  private func follow() {
    if opensStreams, followsAt == nil { feeds.follow(list.items, selected: selectedID) }
  }

  /// Replaces a notice that a job is being sent, once it is not any more.
  private func tellEnd() {
    guard let job = list.items.first(where: { $0.id == conversation.job }) else { return }
    let counts = "\(Words.grouped(job.sent)) of \(Words.grouped(job.total)) sent"
    let words = counts + (job.failed > 0 ? ", \(Words.grouped(job.failed)) failed." : ".")
    switch job.status {
    case .completed: conversation.post(.done, "Completed \(name(of: job)): \(words)")
    case .failed: conversation.post(.failure, "Failed \(name(of: job)): \(words)")
    case .cancelled: conversation.post(.warning, "Cancelled \(name(of: job)): \(words)")
    case .paused: conversation.post(.warning, "Paused \(name(of: job)): \(words)")
    case .pending, .running, .other: break
    }
  }

  // MARK: What is due

  /// When ``wake(at:)`` is due: a look at a job, or its drawer.
  var nextWake: Date? {
    let held = workplace.client.limits.budget.holdsPolls(at: workplace.time.now())
    return [commands.nextWake, detail?.dueAt?.held(until: held)].compactMap(\.self).min()
  }

  func wake(at now: Date) async {
    await commands.wake(at: now, by: rules)
    guard let detail, let due = detail.dueAt, due <= now, workplace.client.limits.poll(at: now) else { return }
    await readDetail(detail)
  }

  /// When ``wakeStreams(at:)`` is due: a stream, or the words that say how fresh it is.
  var nextStreamWake: Date? { [followsAt, feeds.nextWake, feeds.nextRoom, nextChange].compactMap(\.self).min() }

  /// Starts what is due before it waits for any answer, so that it may be called again meanwhile.
  func wakeStreams(at now: Date) async {
    if let date = followsAt, date <= now {
      followsAt = nil
    }
    follow()
    await feeds.wake(at: now)
  }

  /// When a freshness on screen will next read otherwise.
  private var nextChange: Date? {
    list.items.filter { $0.status == .running }.compactMap { job in
      guard let state = feeds.state(of: job.id) else { return nil }
      return Freshness.nextChange(link: state.link, since: state.since, now: clock.unobservedNow)
    }.min()
  }

  /// Reads what the drawer shows; an answer that a command to the job overtook is not taken.
  private func readDetail(_ detail: JobDetailViewModel) async {
    let id = detail.job.id
    let before = commands.answers(of: id)
    guard let job = await detail.read(), commands.answers(of: id) == before else { return }
    apply(.job(job), to: id)
  }
}
