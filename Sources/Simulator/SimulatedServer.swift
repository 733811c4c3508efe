public import Cron
public import FoundationEssentials
public import MoltFlow
public import MoltFlowClient
import Synchronization

/// The MoltFlow API in memory, on a clock it is given.
///
/// It answers as the service documents, by the ``ServerRules`` it is given, and sends as the service does: a message
/// each 30 to 120 seconds. Nothing happens by itself: each request first carries out all that has become due, as do
/// ``advance()`` and the driver ``run()``. The same scenario, seed and requests at the same times give the same
/// answers.
public final class SimulatedServer: Sendable {
  let world: Mutex<World>
  /// By which rules it answers.
  public let rules: ServerRules
  private let clock: SimulatedClock
  private let now: @Sendable () -> Date

  /// Builds the world of `scenario` as it stands at `now()`.
  ///
  /// From then on simulated time runs `speed` times as fast as `now`; `speed` is above zero. Without `zones` the only
  /// time zone is UTC.
  public convenience init(
    scenario: Scenario,
    seed: UInt64 = 1,
    speed: Double = 1,
    rules: ServerRules = ServerRules(),
    zones: ZoneDatabase? = ZoneDatabase.systemFolder(environment: [:]).map { ZoneDatabase(folder: $0) },
    now: @escaping @Sendable () -> Date
  ) {
    let clock = SimulatedClock(origin: now(), speed: speed)
    let zones = ZoneShelf(database: zones)
    self.init(world: World(scenario: scenario, seed: seed, rules: rules, clock: clock, zones: zones), now: now)
  }

  init(world: World, now: @escaping @Sendable () -> Date) {
    rules = world.rules
    clock = world.clock
    self.now = now
    self.world = Mutex(world)
  }

  /// Answers a request, whatever the status; carries out first what has become due.
  ///
  /// Throws only what a planned ``Fault`` or ``goAway()`` asks for: ``APIError/unreachable(reason:)`` and
  /// ``APIError/replyLost(reason:)``. A server in front of this one closes the connection then.
  public func answer(_ request: Transport.Request) throws(APIError) -> Transport.Response {
    try change { world in world.exchange(request) }.get()
  }

  /// Answers a request with a stream: a job's progress event by event, any other reply in one piece.
  ///
  /// The stream of a job that is over gives one snapshot and ends. Throws as ``answer(_:)`` does.
  public func open(_ request: Transport.Request) throws(APIError) -> Transport.Stream {
    try change { world in world.connect(request) }.get()
  }

  /// Carries out all that is due by now, in the order of its time, and pushes the events of open streams.
  public func advance() {
    change { _ in }
  }

  /// When something is due next, on the clock this server was given; nil when nothing is.
  public var nextEvent: Date? {
    world.withLock { world in world.nextEvent.map(clock.date) }
  }

  /// Brings the world up to now, then makes `body`'s change; wakes the driver if it sleeps too long now.
  @discardableResult
  func change<Result>(_ body: (inout World) -> Result) -> Result {
    let moment = clock.moment(at: now())
    return world.withLock { world in
      world.advance(to: moment)
      let result = body(&world)
      world.wakeDriver()
      return result
    }
  }

  /// How long the driver may sleep from now on, and what wakes it earlier; a nil time is for ever.
  func sleep() -> (duration: Duration?, alarm: AsyncStream<Void>) {
    let (alarm, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let next = world.withLock { world in world.setAlarm(signal) }
    let seconds = next.map { max(0, clock.date(of: $0).timeIntervalSince(now())) }
    return (seconds.map { .seconds($0) }, alarm)
  }
}
