import Cron
import FoundationEssentials
import MoltFlow
import MoltFlowClient

/// Pause, resume, cancel and delete: what may be told, what is asked first, and what became of it.
extension SchedulesViewModel {
  public var pauseUnavailable: String? { unavailable(.pause) }
  public var resumeUnavailable: String? { unavailable(.resume) }
  public var cancelUnavailable: String? { unavailable(.cancel) }
  public var deleteUnavailable: String? { unavailable(.delete) }

  public func pauseSelected() async {
    guard let schedule = selected else { return }
    await carryOut(.pause, on: schedule)
  }

  /// Asks for `y`, then resumes the selected schedule.
  public func askToResume() {
    guard let schedule = selected else { return }
    ask("Resume \(schedule.name)?", nextRunLines(of: schedule), .yes, "resume it", .resume, schedule)
  }

  /// Asks for the number of people it would go on reaching, then cancels the selected schedule.
  ///
  /// Where it has no recipients, or the server names no group, it asks for `y`; a group that can't be read is a refusal.
  public func askToCancel() async {
    guard let schedule = selected else { return }
    let inputs = conversation.inputs
    let recipients: Int?
    do {
      recipients = try await self.recipients(of: schedule)
    } catch {
      return conversation.post(
        .failure, "The schedule's group can't be read, so nothing is cancelled: \(error.message)")
    }
    let whom = recipients.map { " to \(Words.count($0, "recipient"))" } ?? ""
    ask(
      "Cancel \(schedule.name)?",
      [
        ReviewLine("Kept: what it has sent so far, and its history. A broadcast that it has started goes on."),
        ReviewLine("Lost: every coming run\(whom). A cancelled schedule can't be resumed.", mark: .bad),
      ],
      recipients.map { $0 > 0 ? .number($0) : .yes } ?? .yes, "cancel the schedule", .cancel, schedule, since: inputs)
  }

  /// Asks for `y`, then deletes the selected schedule.
  public func askToDelete() {
    guard let schedule = selected else { return }
    ask(
      "Delete \(schedule.name)?",
      [
        ReviewLine("Lost: the schedule and its history. It can't be brought back.", mark: .bad),
        ReviewLine("Kept: what it has sent, and the jobs it started."),
      ],
      .yes, "delete the schedule", .delete, schedule)
  }

  private func ask(
    _ title: String, _ lines: [ReviewLine], _ answer: Confirmation.Answer, _ verb: String, _ command: ScheduleCommand,
    _ schedule: ScheduledMessage, since inputs: Int? = nil
  ) {
    let question = Confirmation(title: title, lines: lines, answer: answer, verb: verb) { [self] in
      conversation.dismissQuestion()
      await carryOut(command, on: schedule)
    }
    conversation.ask(question, since: inputs ?? conversation.inputs)
  }

  /// When it runs next once it is active again, worked out here.
  private func nextRunLines(of schedule: ScheduledMessage) -> [ReviewLine] {
    do throws(TimetableProblem) {
      let timetable = try Timetable(schedule, zones: zones)
      guard let run = timetable.runs(after: Instant(workplace.time.now()), count: 1).first else {
        return [ReviewLine("Its time has passed: the server may refuse.", mark: .warning)]
      }
      let words = RunWords(zone: timetable.zone, mine: workplace.mine).words(run.instant)
      let remark = run.remark.map { [ReviewLine("That \($0).", mark: .warning)] } ?? []
      return [ReviewLine("Next on \(words).")] + remark
    } catch {
      return [ReviewLine("The next run can't be worked out here. \(error.message)", mark: .warning)]
    }
  }

  /// Members of its group as of now; nil when it has no group, or that is gone.
  private func recipients(of schedule: ScheduledMessage) async throws(APIError) -> Int? {
    guard let id = schedule.groupID else { return nil }
    do {
      return try await workplace.client.send(.group(id)).size
    } catch .notFound {
      return nil
    }
  }

  private func unavailable(_ command: ScheduleCommand) -> String? {
    guard let schedule = selected else { return "There is no schedule here. n makes one." }
    if let request = requests[schedule.id] { return "Already \(request.command.underWay)" }
    return command.unavailable(in: schedule.status)
  }

  // MARK: What became of it

  /// Sends the command once; a second press while it is under way does nothing.
  private func carryOut(_ command: ScheduleCommand, on schedule: ScheduledMessage) async {
    let id = schedule.id
    guard requests[id] == nil else { return }
    requests[id] = ScheduleRequest(command: command)
    do {
      let changed = try await workplace.client.send(command.endpoint(id))
      answers[id, default: 0] += 1
      if command == .delete { return didDelete(schedule) }
      if let changed { apply(changed) }
    } catch {
      answers[id, default: 0] += 1
      guard error.leavesDoubt else { return await refused(error, schedule) }
      conversation.post(
        .warning, "\(error.doubtWords(of: command.noun)) Reading the schedule to see what became of it.")
    }
    let now = workplace.time.now()
    requests[id]?.looks = [now.addingTimeInterval(2), now.addingTimeInterval(5)]
    await readAgain(schedule)
    if requests[id] == nil { postDone(command, id) }
  }

  /// A refusal because of its state means that the row is out of date.
  private func refused(_ error: APIError, _ schedule: ScheduledMessage) async {
    requests[schedule.id] = nil
    switch error {
    case .conflict, .notFound: await readAgain(schedule)
    default: break
    }
    conversation.post(.failure, error.message)
  }

  /// Looks whether a command was carried out; after the last look says what the server still says.
  func look(at id: ScheduledMessage.ID) async {
    guard var request = requests[id], !request.looks.isEmpty else { return }
    request.looks.removeFirst()
    requests[id] = request
    guard let schedule = list.items.first(where: { $0.id == id }) else { return }
    let isRead = await readAgain(schedule)
    if requests[id] == nil { return postDone(request.command, id) }
    guard request.looks.isEmpty, let schedule = list.items.first(where: { $0.id == id }) else { return }
    requests[id] = nil
    let asked = "Asked for the \(request.command.noun), but"
    conversation.post(
      .warning,
      isRead
        ? "\(asked) the server still says \(schedule.status.title). ^R reads again."
        : "\(asked) the schedule can't be read, so what became of it is not known. ^R reads again.")
  }

  /// Reads the schedule; false, and a notice, when it can't be read.
  @discardableResult
  private func readAgain(_ schedule: ScheduledMessage) async -> Bool {
    let before = answers[schedule.id]
    do {
      let read = try await workplace.client.send(.schedule(schedule.id))
      if answers[schedule.id] == before { apply(read) }
      return true
    } catch .notFound {
      let wasDeleted = requests[schedule.id]?.command == .delete
      remove(schedule.id)
      if wasDeleted {
        conversation.post(.done, "Deleted the schedule \(schedule.name).")
      } else {
        conversation.post(.warning, "The server does not have the schedule \(schedule.name) any more.")
      }
      return true
    } catch {
      conversation.post(.warning, "Can't read the schedule now: \(error.message)")
      return false
    }
  }

  private func didDelete(_ schedule: ScheduledMessage) {
    remove(schedule.id)
    conversation.post(.done, "Deleted the schedule \(schedule.name).")
  }

  private func postDone(_ command: ScheduleCommand, _ id: ScheduledMessage.ID) {
    guard let schedule = list.items.first(where: { $0.id == id }) else { return }
    switch command {
    case .pause where schedule.status == .paused:
      conversation.post(.done, "Paused \(schedule.name): it does not run until it is resumed.")
    case .resume where schedule.status == .active:
      let next = schedule.nextRunAt.map { ": next \(workplace.words.moment($0.date, now: workplace.time.now()))" } ?? ""
      conversation.post(.done, "Resumed \(schedule.name)\(next).")
    case .cancel where schedule.status == .cancelled:
      conversation.post(.done, "Cancelled \(schedule.name): it does not run any more.")
    default: conversation.post(.warning, "\(schedule.name) is \(schedule.status.title) now.")
    }
  }
}
