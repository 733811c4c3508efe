import ArgumentParser
import Cron
import Glibc
import MoltFlowClient
import ViewModels

/// What an expression means and when it runs, without a server.
struct CronCommand: AsyncParsableCommand {
  nonisolated static let configuration = CommandConfiguration(
    commandName: "cron",
    abstract: "Tell what a cron expression means and when it runs.",
    usage: """
      outreach cron '<expr>' [--zone <zone>] [--after <after>] [--count <count>] [--previous] [--json]
      outreach cron --batch
      """,
    discussion: """
      Exit codes: 0, 65 for a wrong expression, zone or instant, 64 for wrong usage, 66 where --batch can't read, 74 \
      where the answer can't be written. With --batch each line of standard input is an object such as \
      {"expr":"0 9 * * MON","zone":"Europe/Paris","after":"2026-11-23T08:00:00Z","count":5,"previous":false}, of which \
      all but expr may be left out, and is answered at once by a line of --json.
      """)

  @Argument(help: ArgumentHelp("The five fields in quotes: minute hour day month weekday.", valueName: "expr"))
  var expressions: [String] = []

  @Option(help: "The zone it runs in, such as Europe/Paris (default: TZ, else this host's).")
  var zone: String?

  @Option(help: "An instant as ISO 8601, such as 2026-11-23T09:00:00+01:00; the runs come after it (default: now).")
  var after: String?

  @Option(help: "How many runs, 1 to 1000 (default: 5).")
  var count: Int?

  @Flag(help: "The runs before the instant instead, the latest first.")
  var previous = false

  @Flag(help: "Answer with one JSON object on one line.")
  var json = false

  @Flag(help: "Answer each line of standard input.")
  var batch = false

  mutating func validate() throws {
    if batch {
      guard expressions.isEmpty, zone == nil, after == nil, count == nil, !previous else {
        throw ValidationError("--batch reads everything from standard input: leave the expression and its options out.")
      }
      return
    }
    if expressions.isEmpty {
      throw ValidationError(
        "An expression is missing: outreach cron '0 9 * * MON'. Write -- before one that begins with a minus sign.")
    }
    if expressions.count > 1 {
      throw ValidationError("An expression is one argument: quote it, as in outreach cron '0 9 * * MON'.")
    }
    if let count, !CronRequest.counts.contains(count) { throw ValidationError("--count takes 1 to 1000.") }
  }

  /// What is asked; without sense for `--batch`.
  var request: CronRequest {
    var request = CronRequest(expression: expressions.first ?? "", zone: zone, after: after)
    request.count = count ?? request.count
    request.isBackwards = previous
    return request
  }

  @MainActor func run() async throws {
    let environment = [String: String].ofThisProcess
    let zones = ZoneDatabase(folder: ZoneDatabase.systemFolder(environment: environment))
    let mine = try MyZone(option: nil, environment: environment, zones: zones)
    let setting = mine.source == .unknown ? environment["TZ"].flatMap { $0.isEmpty ? nil : $0 } : nil
    var answers = CronAnswers(zones: zones, mine: mine.zone, unreadableSetting: setting)
    let time = TimeSource.system()
    if batch {
      try Self.answerLines(&answers, time: time)
    } else {
      try answer(&answers, mine: mine, now: GivenInstant(time.now()))
    }
  }

  @MainActor private func answer(_ answers: inout CronAnswers, mine: MyZone, now: GivenInstant) throws {
    do throws(CronRefusal) {
      let answer = try answers.answer(request, now: now)
      Self.write(json ? [answer.json] : answer.lines(zoneNote: zone == nil ? mine.source.note : nil))
    } catch {
      if json {
        Self.write([error.json])
        throw ExitCode(Ending.badData.rawValue)
      }
      let lines = error.lines(expression: request.expression)
      throw ExitCode.failure(.badData, lines.joined(separator: "\n"))
    }
  }

  @MainActor private static func answerLines(_ answers: inout CronAnswers, time: TimeSource) throws {
    var lines = InputLines(STDIN_FILENO)
    do throws(InputFile.Unreadable) {
      while let line = try lines.next() {
        write([answers.reply(toLine: line, now: GivenInstant(time.now()))])
      }
    } catch {
      throw ExitCode.failure(.noInput, "Standard input can't be read: \(error.reason).")
    }
  }

  @MainActor private static func write(_ lines: [String]) {
    StandardStreams.pass(Array((lines.joined(separator: "\n") + "\n").utf8))
  }
}

extension MyZone.Source {
  /// Where the person's zone is known from, after “Europe/Paris is”.
  var note: String {
    switch self {
    case .option: "the zone of --my-zone"
    case .environment: "the zone of TZ"
    case .host: "this host's zone"
    case .unknown: "taken because this host's zone can't be read"
    }
  }
}
