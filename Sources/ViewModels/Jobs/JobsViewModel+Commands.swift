import FoundationEssentials
import MoltFlow
import MoltFlowClient

/// Pause, resume and cancel: what may be told, what is asked first, and what became of it.
extension JobsViewModel {
  public var pauseUnavailable: String? { unavailable(.pause) }
  public var resumeUnavailable: String? { unavailable(.resume) }
  public var cancelUnavailable: String? { unavailable(.cancel) }

  public func pauseSelected() async {
    guard let job = selected else { return }
    await carryOut(.pause, on: job.id)
  }

  /// Asks for `y`, then resumes the selected job.
  public func askToResume() {
    guard let job = selected else { return }
    conversation.ask(
      Confirmation(
        title: "Resume \(label(of: job))?",
        lines: [ReviewLine("\(job.sent) sent, \(job.left) left, goes on at once.")] + sendingTime(of: job),
        answer: .yes, verb: "resume sending"
      ) { [self] in
        conversation.dismissQuestion()
        await carryOut(.resume, on: job.id)
      })
  }

  /// Asks for the number of recipients not yet sent to, then cancels the selected job.
  public func askToCancel() {
    guard let job = selected else { return }
    conversation.ask(
      Confirmation(
        title: "Cancel \(label(of: job))?",
        lines: [
          ReviewLine("Kept: the \(Words.count(job.sent, "message")) already sent; they can't be taken back."),
          ReviewLine("Lost: \(whoIsLeft(of: job)) not yet sent to. A cancelled job can't go on.", mark: .bad),
          ReviewLine("The quota of what is not sent returns."),
          ReviewLine("One more message may still go out.", mark: .warning),
        ],
        answer: job.total > 0 ? .number(job.left) : .yes, verb: "cancel the job"
      ) { [self] in
        conversation.dismissQuestion()
        await carryOut(.cancel, on: job.id)
      })
  }

  /// A server that has not said how many recipients a job has leaves no number to ask for.
  private func whoIsLeft(of job: Job) -> String {
    job.total > 0 ? "the \(Words.count(job.left, "recipient"))" : "all recipients, whose number is not known,"
  }

  private func sendingTime(of job: Job) -> [ReviewLine] {
    let likely = SendingTime(messages: job.left).likely
    return [
      ReviewLine("Likely \(DurationWords.about(likely.lowerBound)) to \(DurationWords.about(likely.upperBound)) more.")
    ]
  }

  private func unavailable(_ command: JobCommand) -> String? {
    guard let job = selected else { return "There is no job here." }
    if let request = requests[job.id] { return "Already \(request.command.underWay)" }
    return command.unavailable(in: job.status)
  }

  /// Sends the command once; a second press while it is under way does nothing.
  private func carryOut(_ command: JobCommand, on id: Job.ID) async {
    guard requests[id] == nil else { return }
    requests[id] = JobRequest(command: command)
    do {
      let job = try await workplace.client.send(command.endpoint(id))
      answered(id)
      if let job { apply(.job(job), to: id) }
    } catch {
      answered(id)
      guard error.leavesDoubt else { return await refused(error, id) }
      conversation.post(
        .warning, "\(error.doubtWords(of: command.noun)) Reading the job to see what became of it.")
    }
    await readAgain(id)
    if requests[id] == nil { postDone(command, id) }
  }

  private func answered(_ id: Job.ID) {
    let now = workplace.time.now()
    answers[id, default: 0] += 1
    requests[id]?.isAnswered = true
    requests[id]?.looks = [now.addingTimeInterval(2), now.addingTimeInterval(5)]
  }

  /// A refusal because of its state means that the row is out of date.
  private func refused(_ error: APIError, _ id: Job.ID) async {
    requests[id] = nil
    switch error {
    case .conflict: await readAgain(id)
    case .notFound: await read()
    default: break
    }
    conversation.post(.failure, error.message)
  }

  /// Looks whether a command was carried out; after the last look says what the server still says.
  func look(at id: Job.ID) async {
    guard var request = requests[id], !request.looks.isEmpty else { return }
    request.looks.removeFirst()
    requests[id] = request
    let isRead = await readAgain(id)
    if requests[id] == nil { return postDone(request.command, id) }
    guard request.looks.isEmpty, let job = list.items.first(where: { $0.id == id }) else { return }
    requests[id] = nil
    let asked = "Asked for the \(request.command.noun), but"
    conversation.post(
      .warning,
      isRead
        ? "\(asked) the server still says \(job.status.word). ^R reads again."
        : "\(asked) the job can't be read, so what became of it is not known. ^R reads again.")
  }

  /// Reads the job; false, and a notice, when it can't be read.
  @discardableResult
  private func readAgain(_ id: Job.ID) async -> Bool {
    let before = answers[id]
    do {
      let job = try await workplace.client.send(.job(id))
      if answers[id] == before { apply(.job(job), to: id) }
      return true
    } catch {
      conversation.post(.warning, "Can't read the job now: \(error.message)")
      return false
    }
  }

  private func postDone(_ command: JobCommand, _ id: Job.ID) {
    guard let job = list.items.first(where: { $0.id == id }) else { return }
    switch command {
    case .pause where job.status == .paused:
      conversation.post(.done, "Paused: \(job.sent) of \(job.total) sent. One more message may still go out.")
    case .resume where job.status == .running:
      conversation.post(.done, "Goes on: \(job.left) of \(job.total) left.")
    case .cancel where job.status == .cancelled:
      conversation.post(.done, "Cancelled: \(job.sent) of \(job.total) were sent.")
    default: conversation.post(.warning, "The job is \(job.status.word) now: \(job.sent) of \(job.total) sent.")
    }
  }
}

extension APIError {
  /// What is known of a command whose fate is not.
  func doubtWords(of noun: String) -> String {
    switch self {
    case .replyLost, .cancelled: "No reply to the \(noun)."
    default: "The server failed at the \(noun)."
    }
  }
}
