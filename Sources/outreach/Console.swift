import ArgumentParser
import ViewModels

/// The console's options.
struct Console: AsyncParsableCommand {
  nonisolated static let configuration = CommandConfiguration(
    abstract: "Open the console: groups, broadcasts and schedules.",
    usage: """
      outreach [--base-url <base-url>] [--theme <theme>] [--my-zone <my-zone>] [--send-hours <hh:mm-hh:mm>]
      outreach --demo [--scenario <scenario>] [--speed <speed>] [--theme <theme>] [--my-zone <my-zone>]
        [--send-hours <hh:mm-hh:mm>]
      """)

  @Flag(help: "Run on the embedded simulator: no key, no network, no real message.")
  var demo = false

  @Option(help: "What the embedded simulator starts with: default, empty or large. Only with --demo.")
  var scenario: ScenarioName?

  @Option(help: "How many times as fast as the service the embedded simulator runs (default: 20). Only with --demo.")
  var speed: Int?

  @Option(help: "The server's address; https, or http on this machine (default: MOLTFLOW_API_URL, else the service).")
  var baseURL: String?

  @Option(help: "A theme's name or file: terminal, dark, light or your own.")
  var theme = "terminal"

  @Option(help: "Your own time zone, such as Europe/Paris (default: TZ, else this host's).")
  var myZone: String?

  @Option(
    help: ArgumentHelp(
      "When people may get messages, on their own clocks; a send outside is warned of (default: 09:00-20:00).",
      valueName: "hh:mm-hh:mm"))
  var sendHours: String?

  /// What ``sendHours`` says, which was looked at; the usual hours where it is left out.
  var hours: QuietHours { sendHours.flatMap { QuietHours($0) } ?? .usual }

  mutating func validate() throws {
    if demo, baseURL != nil { throw ValidationError("--demo runs on its own simulator: leave --base-url out.") }
    if !demo, scenario != nil || speed != nil { throw ValidationError("--scenario and --speed go with --demo.") }
    if let sendHours, QuietHours(sendHours) == nil {
      throw ValidationError("--send-hours takes two times of a day, the later one last, such as 08:30-21:00.")
    }
    if let speed, !(1...10_000).contains(speed) { throw ValidationError("--speed takes 1 to 10000.") }
  }

  @MainActor func run() async throws {
    let start = try ConsoleStart(options: self, environment: .ofThisProcess)
    let ending = try await start.run()
    if ending != .done { throw ExitCode(ending.rawValue) }
  }
}
