import FoundationEssentials
import MoltFlow

/// Decides what a raw call does: events go in with their time, actions come out; holds no I/O and never waits.
///
/// A reply that is an event stream comes out as lines of JSON, any other as it is. A call that follows opens its
/// stream again whenever it ends, until the server says stop: with 204, or with a status that another try can't change.
struct RawCallMachine {
  /// Where the call is in its life.
  enum State: Equatable {
    case opening
    case waiting(until: Date)
    case stream(since: Date)
    /// A body that is no stream.
    case body(status: Int)
    case over
  }

  private(set) var state = State.opening
  private let follows: Bool
  private let idle: TimeInterval?
  private let random: () -> Double

  private var parser = EventStreamParser()
  private var backoff = Backoff()
  private var lastByteAt: Date
  /// Whether any reply has come: before that an unreachable server is a wrong address.
  private var hadReply = false
  private var hadStream = false
  /// Replies in a row that were no stream any more.
  private var wrongTypes = 0
  private var droppedEvents = 0
  private var bodyEndsLine = true

  /// After `idle` seconds without a byte a connection counts as dead; `random` answers a number in `0...1`.
  init(now: Date, follows: Bool, idle: TimeInterval?, random: @escaping () -> Double) {
    lastByteAt = now
    self.follows = follows
    self.idle = idle ?? (follows ? FeedTiming.idle : nil)
    self.random = random
  }

  mutating func handle(_ event: Event, at now: Date) -> [Action] {
    switch (event, state) {
    case (_, .over): return []
    case (.started, _): return open(at: now)
    case (.opened(let status, let headers), .opening): return opened(status, headers, at: now)
    case (.bytes(let bytes), .stream): return fed(bytes, at: now)
    case (.bytes(let bytes), .body): return copied(bytes, at: now)
    case (.ended, .stream(let since)): return streamEnded(since, nil, at: now)
    case (.broke(let error), .stream(let since)): return streamEnded(since, error, at: now)
    case (.ended, .body(let status)): return finish((200..<300).contains(status) ? .done : .refused)
    case (.broke(let error), .body): return finish(.failed(error))
    case (.broke(let error), .opening): return openFailed(error, at: now)
    case (.woke, _): return wake(at: now)
    case (.written, _):
      lastByteAt = now
      return []
    default: return []
    }
  }

  /// When ``Event/woke`` is due; nil when nothing is waited for.
  var nextWake: Date? {
    switch state {
    case .over: nil
    case .waiting(let until): until
    case .opening, .stream, .body: idle.map(lastByteAt.addingTimeInterval)
    }
  }

  private mutating func open(at now: Date) -> [Action] {
    state = .opening
    lastByteAt = now
    return [.open(lastEventID: parser.lastEventID)]
  }

  private mutating func opened(_ status: Int, _ headers: Headers, at now: Date) -> [Action] {
    hadReply = true
    lastByteAt = now
    if status == 200, headers.mediaType == "text/event-stream" {
      state = .stream(since: now)
      parser.reconnect()
      hadStream = true
      wrongTypes = 0
      return []
    }
    if follows {
      if status == 204 {
        // How the server ends a stream for good, be it before its first event.
        hadStream = true
        return finish(.done)
      }
      if hadStream, (200..<300).contains(status) { return wrongType(headers, at: now) }
      if case .retry = Verdict(status: status) {
        return retry(notBefore: RetryTime.date(header: { headers[$0] }, now: now), at: now)
      }
    }
    state = .body(status: status)
    return []
  }

  /// A proxy may step in once; a second time in a row the stream is gone.
  private mutating func wrongType(_ headers: Headers, at now: Date) -> [Action] {
    wrongTypes += 1
    return wrongTypes < 2 ? retry(at: now) : finish(.noStream(mediaType: headers.mediaType))
  }

  private mutating func fed(_ bytes: [UInt8], at now: Date) -> [Action] {
    lastByteAt = now
    let events = parser.feed(bytes)
    if !events.isEmpty { backoff.succeed() }
    if let retry = parser.retry { backoff.serverAsks(for: retry) }
    let dropped = parser.droppedEvents - droppedEvents
    droppedEvents = parser.droppedEvents
    return events.map { .tell(.line(.event($0))) } + (dropped > 0 ? [.tell(.dropped(dropped))] : [])
  }

  private mutating func copied(_ bytes: [UInt8], at now: Date) -> [Action] {
    lastByteAt = now
    if let last = bytes.last { bodyEndsLine = last == UInt8(ascii: "\n") }
    return [.tell(.body(bytes))]
  }

  private mutating func streamEnded(_ since: Date, _ error: APIError?, at now: Date) -> [Action] {
    guard follows else { return finish(error.map { .failed($0) } ?? .done) }
    if now.timeIntervalSince(since) >= FeedTiming.proven { backoff.succeed() }
    return retry(because: error, at: now)
  }

  private mutating func openFailed(_ error: APIError, at now: Date) -> [Action] {
    if case .unreachable = error, !hadReply { return finish(.failed(error)) }
    guard follows, case .retry = Verdict(error) else { return finish(.failed(error)) }
    return retry(because: error, at: now)
  }

  private mutating func wake(at now: Date) -> [Action] {
    guard let nextWake, nextWake <= now else { return [] }
    switch state {
    case .over: return []
    case .waiting: return open(at: now)
    case .stream(let since) where follows: return streamEnded(since, silence, at: now)
    case .opening where follows: return retry(because: silence, at: now)
    case .opening, .stream, .body: return finish(.silent(idle ?? 0))
    }
  }

  private var silence: APIError { .replyLost(reason: "nothing came for \(RawCall.words(idle ?? 0))") }

  /// Opens the stream again after a wait, which the server may make longer: up to five minutes.
  private mutating func retry(notBefore: Date? = nil, because error: APIError? = nil, at now: Date) -> [Action] {
    let wait = backoff.fail(random: random())
    let asked = min(notBefore?.timeIntervalSince(now) ?? 0, FeedTiming.longestWait)
    state = .waiting(until: now.addingTimeInterval(max(wait, asked)))
    return [.close, .tell(.waiting(max(wait, asked), error: error))]
  }

  /// Ends the call; what was a stream gets its last line, on a line of its own.
  private mutating func finish(_ outcome: RawCall.Outcome) -> [Action] {
    state = .over
    guard hadStream else { return [.close, .finish(outcome)] }
    let end = Action.tell(.line(.end(lastEventID: parser.lastEventID, retry: parser.retry)))
    return [.close] + (bodyEndsLine ? [] : [.tell(.body([0x0A]))]) + [end, .finish(outcome)]
  }
}
