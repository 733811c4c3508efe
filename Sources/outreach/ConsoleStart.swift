import ArgumentParser
import Cron
import Foundation
import MoltFlowClient
import Panes
import Settings
import Simulator
import TerminalCurses
import TerminalUI
import ViewModels

/// Builds the console from options and environment, and runs it.
struct ConsoleStart {
  private let theme: Theme
  private let environment: [String: String]
  private let workplace: Workplace
  private let kind: ServerKind
  private let network: HTTPTransport?
  private let simulator: SimulatedServer?
  /// Seconds of the console's clock that pass in one second.
  private let pace: Double

  /// Fails with an exit code, and one sentence on standard error.
  init(options: Console, environment: [String: String]) throws {
    self.environment = environment
    theme = try Self.theme(options.theme, environment)
    let system = TimeSource.system()
    let time: TimeSource
    let zones = ZoneDatabase(folder: ZoneDatabase.systemFolder(environment: environment))
    let mine = try MyZone(option: options.myZone, environment: environment, zones: zones)
    let transport: Transport
    if options.demo {
      let speed = options.speed ?? 20
      // The whole demo lives in the simulator's time: its clock runs as much faster as its messages come.
      time = system.faster(by: Double(speed))
      pace = Double(speed)
      var rules = ServerRules()
      rules.countsSimulatedMinutes = true
      let server = SimulatedServer(
        scenario: options.scenario?.scenario ?? .default, speed: pace, rules: rules, zones: zones, now: system.now)
      simulator = server
      network = nil
      kind = .demo(speed: speed)
      transport = .simulated(server).apart
    } else {
      let server = try ServerAccess(baseURL: options.baseURL, environment: environment)
      time = system
      pace = 1
      let http = HTTPTransport(baseURL: server.address, credential: server.credential)
      simulator = nil
      network = http
      kind = .remote(host: server.address.host)
      transport = http.transport
    }
    workplace = Workplace(
      client: APIClient(transport: transport, time: time), time: time, pace: pace, zones: zones,
      files: .ofThisMachine(environment: environment, folder: FileManager.default.currentDirectoryPath), mine: mine,
      hours: options.hours, random: { Double.random(in: 0..<1) })
  }

  func run() async throws -> Ending {
    let terminal: CursesTerminal
    do {
      terminal = try CursesTerminal.open(theme: theme, environment: environment)
    } catch {
      await network?.shutdown()
      throw ExitCode.failure(.usage, error.message)
    }
    let driver = simulator.map { server in Task.detached { await server.run() } }
    let console = ConsoleViewModel(workplace: workplace, server: kind)
    if let notice = workplace.mine.notice { console.conversation.post(.warning, notice) }
    let loop = RunLoop(terminal: terminal, console: console, now: workplace.time.now, pace: pace)
    let ending = await loop.run()
    terminal.close()
    if ending == .done { await loop.finishCommands() }
    driver?.cancel()
    await network?.shutdown()
    return ending
  }

  private static func theme(_ choice: String, _ environment: [String: String]) throws -> Theme {
    do {
      return try ThemeSource(builtIn: ThemeFiles.builtIn, environment: environment, files: .ofThisMachine).theme(choice)
    } catch {
      throw ExitCode.failure(error.ending, error.message)
    }
  }
}

extension SettingsError {
  fileprivate var ending: Ending {
    switch self {
    case .theme: .configuration
    case .noSuchTheme: .usage
    case .noSuchFile, .unreadable: .noInput
    }
  }
}

extension MyZone {
  /// The zone of `--my-zone`, else of `TZ`, else of this host; UTC, and labelled as not known, where none can be read.
  init(option: String?, environment: [String: String], zones: ZoneDatabase) throws {
    if let option {
      do {
        self.init(zone: try zones.zone(named: option), source: .option)
      } catch {
        throw ExitCode.failure(.badData, error.message)
      }
      return
    }
    let source: Source = environment["TZ"]?.isEmpty == false ? .environment : .host
    do {
      guard let name = ZoneDatabase.localZoneName(environment: environment) else {
        self.init(zone: .utc, source: .unknown)
        return
      }
      self.init(zone: try zones.zone(named: name), source: source)
    } catch {
      self.init(zone: .utc, source: .unknown)
    }
  }
}
