public import FoundationEssentials
import MoltFlow

/// Sends a raw request, once or, to follow its stream, again and again; tells what comes as it comes.
///
/// It runs once.
@MainActor public final class RawCall {
  private let request: RawRequest
  private let network: HTTPTransport
  private let time: TimeSource
  private let report: @MainActor (News) -> Void
  private var machine: RawCallMachine
  /// The connection that counts; what others still bring is dropped.
  private var connection = 0
  private var reading: Task<Void, Never>?
  private var alarm: (at: Date, task: Task<Void, Never>)?
  private let (outcomes, outcome) = AsyncStream.makeStream(of: Outcome.self)

  /// After `idle` seconds without a byte a connection counts as dead; nil is 180 when it `follows`, else never.
  ///
  /// `random` answers a number in `0...1`; `report` hears all news in order, and the server waits while it writes.
  public init(
    _ request: RawRequest, network: HTTPTransport, follows: Bool = false, idle: TimeInterval? = nil,
    time: TimeSource = .system(), random: @escaping () -> Double, report: @escaping @MainActor (News) -> Void
  ) {
    self.request = request
    self.network = network
    self.time = time
    self.report = report
    machine = RawCallMachine(now: time.now(), follows: follows, idle: idle, random: random)
  }

  /// Returns when the call is over.
  public func run() async -> Outcome {
    take(.started)
    for await outcome in outcomes { return outcome }
    return .failed(.cancelled)
  }

  /// A time in words, such as `1 second` or `2.5 seconds`.
  public nonisolated static func words(_ seconds: TimeInterval) -> String {
    let tenths = Int((seconds * 10).rounded())
    if tenths == 10 { return "1 second" }
    return tenths % 10 == 0 ? "\(tenths / 10) seconds" : "\(tenths / 10).\(tenths % 10) seconds"
  }

  private func take(_ event: RawCallMachine.Event) {
    for action in machine.handle(event, at: time.now()) { perform(action) }
    setAlarm()
  }

  private func perform(_ action: RawCallMachine.Action) {
    switch action {
    case .tell(let news): report(news)
    case .close: close()
    case .open(let lastEventID):
      close()
      reading = Task { [connection] in await read(request.following(lastEventID), connection) }
    case .finish(let how): outcome.yield(how)
    }
  }

  private func close() {
    connection += 1
    reading?.cancel()
    reading = nil
  }

  private func read(_ request: RawRequest, _ number: Int) async {
    do {
      let reply = try await network.open(request)
      guard number == connection else { return }
      report(.statusLine(reply.statusLine))
      take(.opened(status: reply.status, headers: reply.headers))
      try await reply.read { [weak self] bytes in self?.received(bytes, number) }
      if number == connection { take(.ended) }
    } catch {
      if number == connection { take(.broke(error)) }
    }
  }

  private func received(_ bytes: [UInt8], _ number: Int) {
    guard number == connection else { return }
    take(.bytes(bytes))
    take(.written)
  }

  /// Wakes the machine when it is due; an alarm that rings too early is set anew.
  private func setAlarm() {
    guard let due = machine.nextWake else {
      alarm?.task.cancel()
      alarm = nil
      return
    }
    if let alarm, alarm.at <= due { return }
    alarm?.task.cancel()
    let task = Task { [time] in
      do {
        try await Task.sleep(for: .seconds(max(0, due.timeIntervalSince(time.now()))))
      } catch {
        // Another alarm took its place.
        return
      }
      guard !Task.isCancelled else { return }
      alarm = nil
      take(.woke)
    }
    alarm = (due, task)
  }
}
