import MoltFlow
import MoltFlowClient

/// Pause, resume and cancel: what may be told, what is asked first, and what became of it.
extension JobsViewModel {
  public var pauseUnavailable: String? { unavailable(.pause) }
  public var resumeUnavailable: String? { unavailable(.resume) }
  public var cancelUnavailable: String? { unavailable(.cancel) }

  public func pauseSelected() async {
    guard let job = selected else { return }
    await carryOut(.pause, on: job)
  }

  /// Asks for `y`, then resumes the selected job; `warnings` are of what it may run into.
  func askToResume(warnings: [ReviewLine]) {
    guard let job = selected else { return }
    conversation.ask(
      Confirmation(
        title: "Resume \(label(of: job))?",
        lines: [ReviewLine("\(counts(of: job)), goes on at once.")] + sendingTime(of: job) + warnings,
        answer: .yes, verb: "resume sending"
      ) { [self] in
        conversation.dismissQuestion()
        await carryOut(.resume, on: job)
      })
  }

  /// Asks for the number of recipients not yet sent to, then cancels the selected job.
  public func askToCancel() {
    guard let job = selected else { return }
    conversation.ask(
      Confirmation(
        title: "Cancel \(label(of: job))?",
        lines: [
          ReviewLine("Kept: \(whatIsSent(of: job)) can't be taken back."),
          ReviewLine("Lost: \(whoIsLeft(of: job)). A cancelled job can't go on.", mark: .bad),
          ReviewLine("The quota of what is not sent returns."),
          ReviewLine("One more message may still go out.", mark: .warning),
        ],
        answer: job.total > 0 ? .number(job.left) : .yes, verb: "cancel the job"
      ) { [self] in
        conversation.dismissQuestion()
        await carryOut(.cancel, on: job)
      })
  }

  /// `38 sent, 2 failed, 87 left`: all recipients, so that the numbers add up.
  private func counts(of job: Job) -> String {
    let failed = job.failed > 0 ? "\(Words.grouped(job.failed)) failed, " : ""
    return "\(Words.grouped(job.sent)) sent, \(failed)\(Words.grouped(job.left)) left"
  }

  private func sentWords(of job: Job) -> String { "\(Words.grouped(job.sent)) of \(Words.grouped(job.total))" }

  /// What the counts of a job are of that goes on meanwhile: of now, or of the last reading where the jobs can't be
  /// read.
  private var countedAt: String {
    guard list.failure != nil, let asOf = list.asOf else { return "when this was asked" }
    return "as of \(workplace.words.clock(asOf)), not read since"
  }

  private func whatIsSent(of job: Job) -> String {
    guard job.status != .paused else { return "the \(Words.count(job.sent, "message")) already sent; they" }
    return "what is sent (\(Words.grouped(job.sent)) \(countedAt)); it"
  }

  /// A server that has not said how many recipients a job has leaves no number to ask for.
  private func whoIsLeft(of job: Job) -> String {
    guard job.total > 0 else { return "all recipients not yet sent to, whose number is not known" }
    guard job.status != .paused else { return "the \(Words.count(job.left, "recipient")) not yet sent to" }
    return "the rest (\(Words.grouped(job.left)) \(countedAt))"
  }

  private func sendingTime(of job: Job) -> [ReviewLine] {
    let time = SendingTime(messages: job.left)
    guard job.left > 1 else {
      return [ReviewLine("At most \(DurationWords.about(time.hard.upperBound, rounding: .up)) more.")]
    }
    let likely = (DurationWords.about(time.likely.lowerBound), DurationWords.about(time.likely.upperBound))
    return [ReviewLine("Likely \(likely.0) to \(likely.1) more.")]
  }

  private func unavailable(_ command: JobCommand) -> String? {
    guard let job = selected else { return selection.unavailable("There is no job here.") }
    return commands.unavailable(job.id) ?? command.unavailable(in: job.status)
  }

  private func carryOut(_ command: JobCommand, on job: Job) async {
    await commands.carryOut(command, on: job, by: rules)
  }

  /// How jobs are told and read, and what is said of it.
  var rules: CommandRules<JobCommand, Job> {
    let client = workplace.client
    return CommandRules(
      kind: "job", name: label,
      send: { command, id throws(APIError) in try await client.send(command.endpoint(id)) },
      read: { id throws(APIError) in try await client.send(.job(id)) },
      take: take, remove: remove,
      isDone: { $0.isDone($1.status) }, done: done,
      still: { "the server still says \($1.status.word)" })
  }

  /// Takes a job that was read for a command; a list read meanwhile may have missed it.
  private func take(_ read: Job) {
    guard !list.items.contains(where: { $0.id == read.id }) else { return apply(.job(read), to: read.id) }
    var listed = read
    listed.recipients = nil
    apply(listed)
  }

  private func done(_ command: JobCommand, _ read: Job) -> Notice {
    let job = list.items.first { $0.id == read.id } ?? read
    let name = name(of: job)
    switch command {
    case .pause where job.status == .paused:
      return Notice(.done, "Paused \(name): \(sentWords(of: job)) sent. One more message may still go out.")
    case .resume where job.status == .running:
      return Notice(.done, "Resumed \(name): it goes on.")
    case .cancel where job.status == .cancelled:
      return Notice(.done, "Cancelled \(name): \(sentWords(of: job)) were sent.")
    default: return Notice(.warning, "\(name) is \(job.status.word) now: \(sentWords(of: job)) sent.")
    }
  }
}
