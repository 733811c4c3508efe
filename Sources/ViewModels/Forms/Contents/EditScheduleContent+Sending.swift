import Cron
import FoundationEssentials
import MoltFlow
import MoltFlowClient

/// The review of a change of a schedule, and what becomes of it.
extension EditScheduleContent {
  func review(_ fields: [FormField]) async throws(FormRefusal) -> FormReview? {
    try await readAgain(fields)
    let edit = try sendable(fields)
    reviewed = edit
    let known = before.groupID.flatMap(schedules.group)
    let group = await ReviewedGroup.read(before.groupID, known: known, workplace: workplace, groups: groups)
    let readAt = workplace.time.now()
    let now = Instant(readAt)
    let review = ScheduleEditReview(
      edit: edit, group: group, warnings: watch.warnings(of: before, now: now), workplace: workplace)
    let first = before.status == .active ? edit.timing?.rareRun(after: now, gap: workplace.reviewLasts) : nil
    return FormReview(
      title: "Change \(before.name)?", lines: review.lines(now: now), answer: .yes, verb: "change it",
      readAt: readAt, firstRun: first, standingRun: review.standingRun(now: now))
  }

  private func sendable(_ fields: [FormField]) throws(FormRefusal) -> ScheduleEdit {
    let edit: ScheduleEdit
    do {
      edit = try self.edit(fields)
    } catch {
      throw FormRefusal(message: "The time can't be used.", problems: [error.field: error.message])
    }
    guard !edit.change.isEmpty else {
      throw FormRefusal(message: "Nothing is changed, so there is nothing to send.")
    }
    if edit.timing?.timetable.runs(after: now, count: 1).isEmpty == true {
      throw FormRefusal(message: "The time has just passed.", problems: [.time: "Choose a later time."])
    }
    return edit
  }

  func send(_ fields: [FormField]) async -> FormOutcome {
    guard let edit = reviewed else { return .refused(FormRefusal(message: "Review it first.")) }
    do {
      try await readAgain(fields)
      _ = try sendable(fields)
    } catch {
      return .refused(error)
    }
    do {
      let reply = try await workplace.client.send(.updateSchedule(edit.before.id, edit.change))
      schedules.commands.didChange(edit.before.id)
      return await outcome(of: edit, saying: reply)
    } catch {
      schedules.commands.didChange(before.id)
      return await outcome(of: edit, after: error)
    }
  }

  // MARK: What the server says

  /// Reads the schedule just before it is changed; fails when somebody else has changed it since the fields show it.
  private func readAgain(_ fields: [FormField]) async throws(FormRefusal) {
    let read: ScheduledMessage
    do {
      read = try await workplace.client.send(.schedule(before.id))
    } catch .notFound {
      throw FormRefusal(message: gone())
    } catch {
      throw FormRefusal(message: "The schedule can't be read now, so nothing is changed. \(error.message)")
    }
    let old = before
    let new = old.merging(read)
    schedules.apply(read)
    take(new)
    let differences = old.differences(to: new)
    if let reason = new.editUnavailable { throw FormRefusal(message: reason) }
    guard !differences.isEmpty else { return }
    let words = differences.map(\.words).joined(separator: "; ")
    throw FormRefusal(
      message: "Somebody else has changed it meanwhile, so nothing is sent: \(words). "
        + "Check the fields, then review again.",
      problems: clashes(differences, in: fields, since: old))
  }

  /// What stands beside a field that was changed here and there.
  private func clashes(
    _ differences: [ScheduleDifference], in fields: [FormField], since old: ScheduledMessage
  ) -> [FormField.ID: String] {
    let touched = differences.compactMap { difference in
      difference.field.flatMap { isTouched($0, in: fields, since: old) ? ($0, difference.words) : nil }
    }
    return Dictionary(touched.map { ($0, "On the server \($1): yours would replace it.") }) { first, _ in first }
  }

  /// A reply may leave out what was changed, but where it says otherwise, or no next run, the schedule itself decides.
  private func outcome(of edit: ScheduleEdit, saying reply: ScheduledMessage?) async -> FormOutcome {
    if let reply, edit.asked.answer(of: reply) != .denied, reply.nextRunAt != nil || reply.status != .active {
      took(reply, of: edit)
      return .done
    }
    do {
      let read = try await workplace.client.send(.schedule(before.id))
      guard edit.asked.answer(of: read) == .denied else {
        took(read, of: edit)
        return .done
      }
      let said = edit.after.differences(to: edit.after.merging(read)).map(\.words).joined(separator: "; ")
      schedules.apply(read)
      take(before.merging(read))
      return .refused(FormRefusal(message: "The server took the change, but says otherwise: \(said)."))
    } catch .notFound {
      return .refused(FormRefusal(message: gone()))
    } catch {
      schedules.apply(edit.after)
      conversation.post(
        .warning, "Changed \(edit.after.name), but what the server makes of it can't be read now. \(error.message)")
      return .done
    }
  }

  private func outcome(of edit: ScheduleEdit, after failure: APIError) async -> FormOutcome {
    if case .notFound = failure, await isGone() { return .refused(FormRefusal(message: gone())) }
    guard failure.leavesDoubt else {
      return .refused(FormRefusal(message: "Not changed. \(failure.message)", problems: failure.formProblems))
    }
    let look: FormLook = { [self] () throws(APIError) in try await self.look(for: edit) }
    do {
      switch try await look() {
      case .found: return .done
      case .foundPart(let message): return .refused(FormRefusal(message: message))
      case .notFound: return .inDoubt(cause: failure, unread: nil, look: look)
      }
    } catch {
      return .inDoubt(cause: failure, unread: error, look: look)
    }
  }

  /// A change that finds nothing may miss something else than the schedule: the schedule itself tells.
  private func isGone() async -> Bool {
    do {
      _ = try await workplace.client.send(.schedule(before.id))
      return false
    } catch .notFound {
      return true
    } catch {
      return false
    }
  }

  /// Reads whether a change of which nobody knows was made.
  private func look(for edit: ScheduleEdit) async throws(APIError) -> FormFinding {
    do {
      let read = try await workplace.client.send(.schedule(edit.before.id))
      let answer = edit.asked.answer(of: read)
      let isOther = !edit.before.differences(to: edit.before.merging(read)).isEmpty
      lastSeen = answer == .unsaid ? .unsaid : isOther ? .otherwise : .asBefore
      guard answer == .done else { return .notFound }
      took(read, of: edit)
      return .found
    } catch .notFound {
      return .foundPart(gone())
    }
  }

  var stillMissing: (fact: String, hope: String) {
    switch lastSeen {
    case .asBefore: ("The server still has the old version", "it may still be making the change")
    case .otherwise:
      ("The server's version is neither the old one nor the one asked for", "somebody else may have changed it")
    case .unsaid: ("The server does not say all that was to change", "look for it in the MoltFlow dashboard")
    }
  }

  /// Takes the schedule out of the list.
  private func gone() -> String {
    schedules.commands.takeAway(before, by: schedules.rules)
    return "The server does not have this schedule any more."
  }

  private func took(_ read: ScheduledMessage, of edit: ScheduleEdit) {
    // What a short reply leaves out is as it was asked for.
    schedules.apply(edit.after)
    schedules.apply(read)
    schedules.select(read.id)
    take(edit.after.merging(read))
    reviewed = nil
    let did = "Changed \(before.name)"
    guard before.status == .active, let timing = edit.timing,
      let ours = timing.timetable.runs(after: now, count: 1).first
    else { return conversation.post(.done, "\(did).") }
    let run = TakenRun(ours: ours.instant, zone: timing.timetable.zone, mine: workplace.mine, now: now)
    conversation.post(run.notice(did, "next", server: before.nextRunAt?.date))
  }
}
