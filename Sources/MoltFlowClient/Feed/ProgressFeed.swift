public import FoundationEssentials
public import MoltFlow
public import Observation

/// Keeps one job's progress coming: by a stream, by opening it again, and by asking where there is no stream.
///
/// Whoever starts a feed stops it; ``wake(at:)`` must be called whenever ``nextWake`` has come.
@MainActor @Observable public final class ProgressFeed {
  public private(set) var link: Link = .connecting
  /// When the last news of the job came, by the stream or by a GET.
  public private(set) var lastEventAt: Date?
  /// Since when the stream is being opened again: a sign that the server itself may be gone; nil while it is not.
  public private(set) var lostAt: Date?
  /// Whether the job is being read at this moment.
  public private(set) var isReading = false

  @ObservationIgnored private let job: Job.ID
  @ObservationIgnored private let client: APIClient
  @ObservationIgnored private let time: TimeSource
  @ObservationIgnored private let report: @MainActor (Update) -> Void
  @ObservationIgnored private var machine: FeedMachine
  /// The connection that counts; what others still bring is dropped.
  @ObservationIgnored private var connection = 0
  @ObservationIgnored private var opening: Task<Void, Never>?
  @ObservationIgnored private var streaming: Task<Void, Never>?

  /// `random` answers a number in `0...1`; `report` hears all news, in order.
  public init(
    job: Job.ID, client: APIClient, time: TimeSource, random: @escaping () -> Double,
    report: @escaping @MainActor (Update) -> Void
  ) {
    self.job = job
    self.client = client
    self.time = time
    self.report = report
    machine = FeedMachine(now: time.now(), random: random)
  }

  /// Reads the job and opens its stream; the task ends once both have been answered.
  @discardableResult public func start() -> Task<Void, Never> {
    let work = take(.started, at: time.now())
    return Task { await finish(work) }
  }

  /// Closes the stream and stays silent from now on.
  public func stop() {
    _ = take(.stopped, at: time.now())
  }

  /// Takes the job as a command was answered, or as it was read by others: what is older can't undo it.
  public func learn(_ job: Job) {
    _ = take(.told(job), at: time.now())
  }

  /// Ends any waiting and asks for news; returns once there is an answer.
  public func tryNow() async {
    await finish(take(.triedNow, at: time.now()))
  }

  /// Opens the stream anew after the program was stopped or the machine slept.
  public func resume() async {
    await finish(take(.resumed, at: time.now()))
  }

  /// When ``wake(at:)`` is due; nil when nothing is waited for.
  public private(set) var nextWake: Date?

  /// Carries out what is due at `now`; returns once what it sent has been answered.
  public func wake(at now: Date) async {
    await finish(take(.woke, at: now))
  }

  private func take(_ event: FeedMachine.Event, at now: Date) -> [Task<Void, Never>] {
    let actions = machine.handle(event, at: now)
    if link != machine.link { follow(machine.link) }
    if lastEventAt != machine.lastNewsAt { lastEventAt = machine.lastNewsAt }
    if nextWake != machine.nextWake { nextWake = machine.nextWake }
    if isReading != machine.reading.isUnderWay { isReading = machine.reading.isUnderWay }
    return actions.compactMap(perform)
  }

  private func follow(_ newLink: Link) {
    link = newLink
    if case .reconnecting = newLink {
      lostAt = lostAt ?? time.now()
    } else if lostAt != nil {
      lostAt = nil
    }
  }

  private func perform(_ action: FeedMachine.Action) -> Task<Void, Never>? {
    switch action {
    case .report(let update):
      report(update)
      return nil
    case .close:
      close()
      return nil
    case .read:
      return Task { await read() }
    case .open(let lastEventID):
      close()
      let task = Task { [connection] in await open(connection, lastEventID: lastEventID) }
      opening = task
      return task
    }
  }

  private func finish(_ work: [Task<Void, Never>]) async {
    for task in work { await task.value }
  }

  private func close() {
    connection += 1
    opening?.cancel()
    streaming?.cancel()
    opening = nil
    streaming = nil
  }

  private func read() async {
    do {
      try heedPause()
      let job = try await client.send(.jobSummary(job))
      await finish(take(.job(job), at: time.now()))
    } catch {
      await finish(take(.readFailed(error), at: time.now()))
    }
  }

  /// Fails as the server would, which was asked too much elsewhere and takes nothing more for a while.
  private func heedPause() throws(APIError) {
    if let end = client.limits.budget.pause(at: time.now()) { throw .rateLimited(until: end) }
  }

  private func open(_ number: Int, lastEventID: String) async {
    do {
      try heedPause()
      let stream = try await client.openProgress(of: job, lastEventID: lastEventID)
      guard number == connection else { return }
      let work = take(.opened(status: stream.status, headers: stream.headers), at: time.now())
      if number == connection { await read(stream.chunks, of: number) }
      await finish(work)
    } catch {
      guard number == connection else { return }
      await finish(take(.openFailed(error), at: time.now()))
    }
  }

  /// Leaves an open stream to a task of its own, and waits for a reply that is none.
  private func read(_ chunks: AsyncThrowingStream<[UInt8], any Error>, of number: Int) async {
    guard case .open = machine.stream else { return await follow(chunks, of: number) }
    streaming = Task { await follow(chunks, of: number) }
  }

  private func follow(_ chunks: AsyncThrowingStream<[UInt8], any Error>, of number: Int) async {
    do {
      for try await chunk in chunks {
        guard number == connection else { return }
        _ = take(.bytes(chunk), at: time.now())
      }
      await close(number, because: nil)
    } catch {
      await close(number, because: error as? APIError ?? .replyLost(reason: "the stream broke"))
    }
  }

  private func close(_ number: Int, because error: APIError?) async {
    guard number == connection else { return }
    await finish(take(.closed(error), at: time.now()))
  }
}
