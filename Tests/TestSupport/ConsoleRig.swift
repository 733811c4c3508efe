import Cron
import Foundation
public import MoltFlow
public import MoltFlowClient
import Observation
public import Panes
public import Simulator
public import TerminalUI
public import ViewModels

/// The whole program but the real terminal and the network: a console on a simulated server, on a clock set by hand.
@MainActor
public final class ConsoleRig {
  public let time = ManualTime()
  public let server: SimulatedServer
  /// What the person has saved.
  public let files: MemoryFiles
  public let console: ConsoleViewModel
  public let app: AppPane
  public var size: Size
  /// Hears every screen that differs from the one before.
  public let terminal: RecordingTerminal

  private let client: APIClient

  /// A person in Berlin, who has opened the console and sees its first screen.
  ///
  /// `pace`: as in a demo that runs so many times as fast; `rules`: by which the server answers; `isNamed`: the server
  /// says that it is a simulator; `gate`: what commands pass on their way to it; `network` may put something between
  /// the console and the server; `before`: what befalls the server before it is first asked.
  public init(
    _ scenario: Scenario = .default, pace: Double = 1, size: Size = Size(columns: 120, rows: 40),
    key: String? = "mf_simulated",
    kind: ServerKind = .remote(host: "apiv2.waiflow.app"), rules: ServerRules = .tested, isNamed: Bool = true,
    gate: Gate? = nil,
    before: (SimulatedServer) -> Void = { _ in }, network: (Transport) -> Transport = { $0 }
  ) async throws {
    let zones = ZoneDatabase.fixtures
    let time = time
    files = MemoryFiles { time.now }
    server = SimulatedServer(scenario: scenario, rules: rules, zones: zones) { time.now }
    before(server)
    let transport = network(Transport.simulated(server, key: key).passing(gate).named(isNamed))
    client = APIClient(transport: transport, time: time.source)
    let workplace = Workplace(
      client: client, time: time.source, pace: pace, zones: zones, files: files.files,
      mine: MyZone(zone: try zones.zone(named: "Europe/Berlin"), source: .option), random: { 0.5 })
    console = ConsoleViewModel(workplace: workplace, server: kind)
    app = AppPane(console: console)
    self.size = size
    terminal = RecordingTerminal(size: size)
    await wake()
    await streamsCaughtUp()
    draw()
  }

  public var screen: Canvas { app.screen(size: size) }

  /// The screen as text, a line a row.
  public var text: String { screen.text }

  public var notice: String? { console.conversation.notice?.text }

  // MARK: A person

  /// Presses keys one after the other, each on the screen that the one before led to, and waits for its command.
  public func press(_ keys: Key...) async {
    for key in keys {
      await app.handle(.key(key), size: size)?.value
      draw()
    }
  }

  /// Types `text`; a line feed is Enter.
  public func type(_ text: String) async {
    for character in text { await press(character == "\n" ? .enter : .character(character)) }
  }

  public func paste(_ text: String) async {
    await app.handle(.paste(text), size: size)?.value
    draw()
  }

  /// Clicks, or turns the wheel.
  public func point(_ input: Input) async {
    await app.handle(input, size: size)?.value
    draw()
  }

  // MARK: Somebody else

  /// Makes a group behind the console's back.
  public func makeGroup(named name: String, members: [Member] = []) async throws {
    _ = try await client.send(.createGroup(name: name, members: members))
  }

  /// Changes a schedule behind the console's back.
  public func changeSchedule(named name: String, _ change: ScheduleChange) async throws {
    for schedule in server.schedules where schedule.name == name {
      _ = try await client.send(.updateSchedule(ScheduledMessage.ID(rawValue: schedule.id), change))
    }
  }

  /// Cuts every stream, and waits until the console has noticed, and read each job at the seam.
  public func cutStreams() async {
    server.cutStreams()
    await streamsLost()
  }

  /// Takes the server away, and waits until every stream has noticed.
  public func goAway() async {
    server.goAway()
    await streamsLost()
  }

  /// Takes the key's rights away, and waits until every stream has noticed.
  public func revokeKeys() async {
    server.revokeKeys()
    await streamsLost()
  }

  private func streamsLost() async { await until { [console] in !console.jobs.isHearing } }

  // MARK: Time

  /// Lets time pass: all that falls due is done at its moment, and the screen drawn after each.
  ///
  /// With `followingStreams` it waits, after each event of the server, until the streams that are open have told it.
  public func pass(seconds: Double, followingStreams: Bool = true) async {
    let end = time.now.addingTimeInterval(seconds)
    while let next = [console.nextWake, server.nextEvent].compactMap(\.self).min(), next <= end {
      time.advance(to: next)
      server.advance()
      if followingStreams { await streamsCaughtUp() }
      await wake()
      if followingStreams { await streamsCaughtUp() }
      draw()
    }
    time.advance(to: end)
  }

  /// Does what is due now, and waits until it is done.
  public func wake() async { await console.wake(at: time.now).value }

  /// Draws the screen as the run loop does, which reads it again only where it minds being shown.
  public func draw() {
    let (shown, minds) = (screen, app.mindsBeingShown)
    terminal.present(shown)
    app.didShow(size: size)
    precondition(minds || screen == shown, "The screen has changed by being shown.")
  }

  /// Waits until every job whose stream is live shows what the server has.
  public func streamsCaughtUp() async {
    await console.jobs.streamsOpened()
    let jobs = Dictionary(server.jobs.map { ($0.id, $0.sent + $0.failed) }) { first, _ in first }
    await until { [console] in
      console.jobs.followedLive.allSatisfy { job in jobs[job.id.rawValue].map { $0 <= job.sent + job.failed } ?? true }
    }
  }

  /// Waits until `condition`, which reads observed state, holds.
  public func until(_ condition: @escaping @MainActor () -> Bool) async {
    for await holds in Observations({ condition() }) where holds { return }
  }
}
