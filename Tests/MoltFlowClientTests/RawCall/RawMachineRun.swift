import FoundationEssentials
import MoltFlow

@testable import MoltFlowClient

/// A raw call's machine whose time is told in seconds from its start; it waits the full time of each backoff.
struct RawMachineRun {
  private static let start = Date(timeIntervalSince1970: 1_800_000_000)
  private(set) var machine: RawCallMachine

  /// A call that was started at second 0.
  init(follows: Bool = false, idle: Double? = nil) {
    machine = RawCallMachine(now: Self.start, follows: follows, idle: idle, random: { 1 })
    on(.started, at: 0)
  }

  /// A followed stream that is open since second 0.
  static func following(idle: Double? = nil) -> Self {
    var run = Self(follows: true, idle: idle)
    run.open(at: 0)
    return run
  }

  @discardableResult mutating func on(_ event: RawCallMachine.Event, at seconds: Double) -> [RawCallMachine.Action] {
    machine.handle(event, at: Self.start.addingTimeInterval(seconds))
  }

  @discardableResult mutating func open(at seconds: Double) -> [RawCallMachine.Action] {
    on(.opened(status: 200, headers: ["Content-Type": "Text/Event-Stream ; charset=x"]), at: seconds)
  }

  @discardableResult mutating func reply(
    _ status: Int, _ headers: Headers = [:], at seconds: Double
  ) -> [RawCallMachine.Action] {
    on(.opened(status: status, headers: headers), at: seconds)
  }

  @discardableResult mutating func feed(_ text: String, at seconds: Double) -> [RawCallMachine.Action] {
    on(.bytes(Array(text.utf8)), at: seconds)
  }

  /// Seconds from the start to the next alarm.
  var nextWake: Double? { machine.nextWake?.timeIntervalSince(Self.start) }
}

extension RawCallMachine.Action {
  static func event(_ data: String, type: String = "message", id: String = "") -> Self {
    .tell(.line(.event(ServerSentEvent(type: type, data: data, lastEventID: id))))
  }

  static func end(id: String = "", retry: Duration? = nil) -> Self {
    .tell(.line(.end(lastEventID: id, retry: retry)))
  }

  static func waiting(_ seconds: Double, _ error: APIError? = nil) -> Self { .tell(.waiting(seconds, error: error)) }

  static func body(_ text: String) -> Self { .tell(.body(Array(text.utf8))) }
}
