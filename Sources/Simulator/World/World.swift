import Cron
import MoltFlowClient

/// All that the simulated server knows, at one moment of simulated time.
struct World: Sendable {
  let clock: SimulatedClock
  let rules: ServerRules
  /// Whether its jobs may send without end.
  let isUnlimited: Bool
  var now: Moment
  var random: SplitMix64
  var zones: ZoneShelf

  var sessions: [SimulatedSession] = []
  /// Everyone the sessions know.
  var contacts = Roster()
  var whatsAppGroups: [WhatsAppGroup] = []
  var groups = Shelf<SimulatedGroup>()
  var jobs = Shelf<SimulatedJob>()
  var schedules = Shelf<SimulatedSchedule>()

  var agenda = Agenda()
  var streams: JobStreams
  var faults = Faults()
  var luck: Luck
  var rate = RateWindow()
  var dialects: DialectChoice

  /// Requests so far.
  var calls = 0
  /// Grows whenever something may have changed that a saved state holds.
  var changes = 0

  private var alarm: (signal: AsyncStream<Void>.Continuation, next: Moment?)?

  init(scenario: Scenario, seed: UInt64, rules: ServerRules, clock: SimulatedClock, zones: ZoneShelf) {
    self.init(
      now: Moment(clock.start), isUnlimited: scenario == .large, seed: seed, rules: rules, clock: clock, zones: zones)
    build(scenario)
  }

  /// A world in which nothing is yet.
  init(now: Moment, isUnlimited: Bool, seed: UInt64, rules: ServerRules, clock: SimulatedClock, zones: ZoneShelf) {
    self.now = now
    self.isUnlimited = isUnlimited
    self.clock = clock
    self.rules = rules
    self.zones = zones
    luck = Luck(rules.faults, seed: seed)
    dialects = DialectChoice(rules.dialect, seed: seed)
    streams = JobStreams(faults: rules.faults)
    random = SplitMix64(seed: seed)
  }

  mutating func nextID() -> String { UUIDBits(from: &random).text }

  /// Carries out all that is due up to `moment`, in the order of its time, each at its own time.
  mutating func advance(to moment: Moment) {
    dropStaleEntries()
    while let entry = agenda.first, entry.moment <= moment {
      agenda.removeFirst()
      now = entry.moment
      carryOut(entry.event)
      dropStaleEntries()
    }
    now = max(now, moment)
  }

  /// When something is due next; nil when nothing is.
  var nextEvent: Moment? {
    agenda.first?.moment
  }

  /// Has `signal` sent as soon as something becomes due earlier than now known; returns when that is.
  mutating func setAlarm(_ signal: AsyncStream<Void>.Continuation) -> Moment? {
    alarm = (signal, nextEvent)
    return nextEvent
  }

  /// Wakes the driver if it would sleep too long or for nothing.
  mutating func wakeDriver() {
    dropStaleEntries()
    guard let alarm, alarm.next != nextEvent else { return }
    alarm.signal.finish()
    self.alarm = nil
  }

  private mutating func carryOut(_ event: Agenda.Event) {
    switch event {
    case .job(let id): stepJob(id)
    case .schedule(let id): runSchedule(id)
    case .request(let request): _ = answer(request)
    case .signal(let signal): signal.finish()
    case .heartbeat: return beat()
    }
    changes += 1
  }

  /// Drops what is not meant any more, such as the next message of a job paused meanwhile.
  private mutating func dropStaleEntries() {
    while let entry = agenda.first, isStale(entry) { agenda.removeFirst() }
  }

  private func isStale(_ entry: Agenda.Entry) -> Bool {
    switch entry.event {
    case .job(let id): jobs[id]?.nextStep != entry.moment
    case .schedule(let id): schedules[id]?.nextRun != entry.moment
    case .request, .signal, .heartbeat: false
    }
  }
}
