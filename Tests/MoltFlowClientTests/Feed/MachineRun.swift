import FoundationEssentials
import MoltFlow

@testable import MoltFlowClient

/// A feed's machine whose time is told in seconds from its start; it waits the full time of each backoff.
struct MachineRun {
  private static let start = Date(timeIntervalSince1970: 1_800_000_000)
  private(set) var machine = FeedMachine(now: start, random: { 1 })

  /// A machine whose stream is open and whose job has been read at second 0.
  static func live() -> Self {
    var run = Self()
    run.on(.started, at: 0)
    run.on(.job(.running), at: 0)
    run.open(at: 0)
    return run
  }

  /// A machine to which the server offers no stream, from second 0 on.
  static func polling() -> Self {
    var run = Self()
    run.on(.started, at: 0)
    run.on(.job(.running), at: 0)
    run.on(.openFailed(.conflict(detail: "")), at: 0)
    run.on(.job(.running), at: 0)
    return run
  }

  static func date(_ seconds: Double) -> Date { start.addingTimeInterval(seconds) }

  @discardableResult mutating func on(_ event: FeedMachine.Event, at seconds: Double) -> [FeedMachine.Action] {
    machine.handle(event, at: Self.date(seconds))
  }

  @discardableResult mutating func open(at seconds: Double) -> [FeedMachine.Action] {
    on(.opened(status: 200, headers: ["Content-Type": "text/event-stream"]), at: seconds)
  }

  @discardableResult mutating func feed(_ text: String, at seconds: Double) -> [FeedMachine.Action] {
    on(.bytes(Array(text.utf8)), at: seconds)
  }

  /// Answers the request for a stream with a whole reply.
  @discardableResult mutating func reply(
    _ status: Int, _ body: String = "", headers: Headers = [:], at seconds: Double
  ) -> [FeedMachine.Action] {
    on(.opened(status: status, headers: headers), at: seconds) + feed(body, at: seconds) + on(.closed(nil), at: seconds)
  }

  var link: ProgressFeed.Link { machine.link }

  /// Seconds from the start; nil when nothing is waited for.
  var nextWake: Double? { machine.nextWake?.timeIntervalSince(Self.start) }
}

extension Job {
  static let running = Job(id: "7", status: .running, total: 50, sent: 10)
  static let completed = Job(id: "7", status: .completed, total: 50, sent: 50)
}

extension FeedMachine.Action {
  static let open = Self.open(lastEventID: "")
}
