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
  /// Where that number can't be read, or is 0, it asks for `y`.
  public func askToCancel() async {
    guard let schedule = selected else { return }
    let recipients = await recipients(of: schedule)
    let whom = recipients.map { " to \(Words.count($0, "recipient"))" } ?? ""
    ask(
      "Cancel \(schedule.name)?",
      [
        ReviewLine("Kept: what it has sent so far, and its history. A broadcast that it has started goes on."),
        ReviewLine("Lost: every coming run\(whom). A cancelled schedule can't be resumed.", mark: .bad),
      ],
      recipients.map { $0 > 0 ? .number($0) : .yes } ?? .yes, "cancel the schedule", .cancel, schedule)
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
    _ schedule: ScheduledMessage
  ) {
    conversation.ask(
      Confirmation(title: title, lines: lines, answer: answer, verb: verb) { [self] in
        conversation.dismissQuestion()
        await carryOut(command, on: schedule)
      })
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

  /// Members of its group as of now; nil, and no complaint, when they can't be read.
  private func recipients(of schedule: ScheduledMessage) async -> Int? {
    guard let id = schedule.groupID else { return nil }
    do {
      let group = try await workplace.client.send(.group(id))
      return group.members?.count ?? group.memberCount
    } catch {
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
    let now = workplace.time.now()
    requests[id] = ScheduleRequest(command: command, looks: [now.addingTimeInterval(2), now.addingTimeInterval(5)])
    do {
      let changed = try await workplace.client.send(command.endpoint(id))
      if command == .delete { return didDelete(schedule) }
      if let changed { apply(changed) }
      await readAgain(schedule)
      if requests[id] == nil { postDone(command, id) }
    } catch {
      guard error.leavesDoubt else { return await refused(error, schedule) }
      conversation.post(.warning, "No reply to the \(command.noun). Reading the schedule to see what became of it.")
      await readAgain(schedule)
      if requests[id] == nil { postDone(command, id) }
    }
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
    requests[id]?.looks.removeFirst()
    guard let request = requests[id], let schedule = list.items.first(where: { $0.id == id }) else { return }
    await readAgain(schedule)
    if requests[id] == nil { return postDone(request.command, id) }
    guard request.looks.isEmpty, let schedule = list.items.first(where: { $0.id == id }) else { return }
    requests[id] = nil
    conversation.post(
      .warning,
      "Asked for the \(request.command.noun), but the server still says \(schedule.status.title). ^R reads again.")
  }

  private func readAgain(_ schedule: ScheduledMessage) async {
    do {
      apply(try await workplace.client.send(.schedule(schedule.id)))
    } catch .notFound {
      let wasDeleted = requests[schedule.id]?.command == .delete
      remove(schedule.id)
      if wasDeleted {
        conversation.post(.done, "Deleted the schedule \(schedule.name).")
      } else {
        conversation.post(.warning, "The server does not have the schedule \(schedule.name) any more.")
      }
    } catch {
      conversation.post(.warning, "Can't read the schedule now: \(error.message)")
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
