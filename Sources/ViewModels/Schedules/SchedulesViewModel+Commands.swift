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
  func askToResume(warnings: RunWarnings) {
    guard let schedule = selected else { return }
    ask(
      "Resume \(schedule.name)?", [ReviewLine(whom(of: schedule))] + runLines(of: schedule, warnings: warnings), .yes,
      "resume it", .resume, schedule)
  }

  /// Asks for the number of people it would go on reaching, then cancels the selected schedule.
  ///
  /// Where it has no recipients, or the server names no group, it asks for `y`; a group that can't be read is a
  /// refusal.
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

  /// To whom it goes, and how many they are where the groups pane knows.
  func whom(of schedule: ScheduledMessage) -> String {
    let size = schedule.groupID.flatMap(group)?.size
    return "To \(target(of: schedule))\(size.map { ", \(Words.count($0, "member"))" } ?? "")."
  }

  /// When it runs next once it is active again, worked out here.
  private func runLines(of schedule: ScheduledMessage, warnings: RunWarnings) -> [ReviewLine] {
    do throws(TimetableProblem) {
      let timetable = try Timetable(schedule, zones: zones)
      let now = Instant(workplace.time.now())
      guard let run = timetable.runs(after: now, count: 1).first else {
        return timetable.whyNone(after: now).map { [ReviewLine($0, mark: .warning)] } ?? []
      }
      let words = RunWords(zone: timetable.zone, mine: workplace.mine).words(run.instant)
      let remark = run.remark.map { [ReviewLine("The next run: \($0).", mark: .warning)] } ?? []
      return [ReviewLine("Next on \(words).")] + remark + warnings.check(timetable).reviewLines
    } catch {
      return [ReviewLine("The next run can't be worked out here. \(error.message)", mark: .warning)]
    }
  }

  /// Members of its group as of now; nil when it has no group, or that is gone.
  private func recipients(of schedule: ScheduledMessage) async throws(APIError) -> Int? {
    guard let id = schedule.groupID else { return nil }
    do {
      return try await workplace.client.countedGroup(id).size
    } catch .notFound {
      return nil
    }
  }

  private func unavailable(_ command: ScheduleCommand) -> String? {
    guard let schedule = selected else { return selection.unavailable("There is no schedule here. n makes one.") }
    return commands.unavailable(schedule.id) ?? command.unavailable(in: schedule.status)
  }

  private func carryOut(_ command: ScheduleCommand, on schedule: ScheduledMessage) async {
    await commands.carryOut(command, on: schedule, by: rules)
  }

  /// How schedules are told and read, and what is said of it.
  var rules: CommandRules<ScheduleCommand, ScheduledMessage> {
    let client = workplace.client
    return CommandRules(
      kind: "schedule", name: \.name,
      send: { command, id throws(APIError) in try await client.send(command.endpoint(id)) },
      read: { id throws(APIError) in try await client.send(.schedule(id)) },
      take: apply, remove: remove,
      isDone: { $0.isDone($1.status) }, done: done,
      still: { "the server still says \($1.status.title)" })
  }

  private func done(_ command: ScheduleCommand, _ read: ScheduledMessage) -> Notice {
    let schedule = list.items.first { $0.id == read.id } ?? read
    switch command {
    case .pause where schedule.status == .paused:
      return Notice(.done, "Paused \(schedule.name): it does not run until it is resumed.")
    case .resume where schedule.status == .active:
      let next = schedule.nextRunAt.map { ": next \(workplace.words.moment($0.date, now: workplace.time.now()))" } ?? ""
      return Notice(.done, "Resumed \(schedule.name)\(next).")
    case .cancel where schedule.status == .cancelled:
      return Notice(.done, "Cancelled \(schedule.name): it does not run any more.")
    default: return Notice(.warning, "\(schedule.name) is \(schedule.status.title) now.")
    }
  }
}
