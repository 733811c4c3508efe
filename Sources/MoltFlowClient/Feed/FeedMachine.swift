import FoundationEssentials
import MoltFlow

/// Decides what a feed does: events go in with their time, actions come out; holds no I/O and never waits.
///
/// Snapshots carry no ids and each says all, so a cut loses nothing as long as the job is read at each seam: at the
/// start, when a stream ends and once it is open again.
struct FeedMachine {
  /// Where the stream is in its life.
  enum Stream: Equatable {
    case none
    case waiting(until: Date)
    case opening(since: Date)
    /// A reply that is no stream; its body says why.
    case collecting(CollectedReply)
    case open(since: Date)
  }

  var link: ProgressFeed.Link = .connecting
  /// When the last news of the job came.
  var lastNewsAt: Date?
  var stream = Stream.none
  /// When the stream is tried again while the job is polled; nil while it is not.
  var streamAgainAt: Date?
  var parser = EventStreamParser()
  var signs: SignsOfLife
  var backoff = Backoff()
  var counts = JobCounts()
  var reading = Reading()
  /// What the stream says of the job's status beyond what is known; nil when they agree.
  var claim: Claim?
  /// Times the stream was opened since the start.
  var openings = 0
  /// Streams in a row that ended without a byte.
  var muteStreams = 0
  /// Replies in a row that were neither a stream nor a snapshot.
  var wrongTypes = 0
  var isStopped = false
  let random: () -> Double

  /// `random` answers a number in `0...1`.
  init(now: Date, random: @escaping () -> Double) {
    signs = SignsOfLife(openedAt: now)
    self.random = random
  }

  mutating func handle(_ event: Event, at now: Date) -> [Action] {
    guard !isStopped else { return [] }
    switch event {
    case .started: return start(at: now)
    case .opened(let status, let headers): return opened(status: status, headers: headers, at: now)
    case .bytes(let bytes): return received(bytes, at: now)
    case .closed: return closed(at: now)
    case .openFailed(let error): return openFailed(error, at: now)
    case .job(let job): return took(job, at: now)
    case .told(let job):
      told(job)
      return []
    case .readFailed(let error): return readFailed(error, at: now)
    case .woke: return wake(at: now)
    case .triedNow: return tryNow(at: now)
    case .resumed: return resume(at: now)
    case .stopped: return stop()
    }
  }

  /// Whether the job has come to its end, or its feed was given up.
  var isOver: Bool {
    switch link {
    case .ended, .lost: true
    case .connecting, .live, .reconnecting, .polling: false
    }
  }

  var isPolling: Bool { streamAgainAt != nil }

  private mutating func start(at now: Date) -> [Action] {
    openStream(at: now) + read()
  }

  private mutating func tryNow(at now: Date) -> [Action] {
    switch link {
    case .ended: return []
    case .connecting, .live: return read()
    case .lost:
      let former = self
      self = Self(now: now, random: random)
      lastNewsAt = former.lastNewsAt
      backoff.floor = former.backoff.floor
      return start(at: now)
    case .reconnecting, .polling:
      let reads = isPolling ? read() : []
      switch stream {
      case .none, .waiting: return reads + openStream(at: now)
      case .opening, .collecting, .open: return reads
      }
    }
  }

  /// Takes a connection for dead whose silence went on while nobody was there to count it.
  private mutating func resume(at now: Date) -> [Action] {
    guard !isOver else { return [] }
    switch stream {
    case .open: return [.close] + openStream(at: now)
    case .waiting: return openStream(at: now)
    case .none: return read()
    case .opening, .collecting: return []
    }
  }

  private mutating func stop() -> [Action] {
    isStopped = true
    stream = .none
    return [.close]
  }
}
