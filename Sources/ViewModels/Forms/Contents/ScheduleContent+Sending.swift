import Cron
import FoundationEssentials
import MoltFlow
import MoltFlowClient

/// The review of a new schedule, and what becomes of it.
extension ScheduleContent {
  func review(_ fields: [FormField]) async throws(FormRefusal) -> FormReview? {
    let message = MessageFields.message(in: fields)
    let isOnce = ScheduleTimingField.kind(in: fields) == .oneTime
    let target = try await targets.readNow(fields, needs: isOnce ? .once : .eachTime)
    guard let zone = zoneField.zone(in: fields) else {
      throw FormRefusal(message: "Choose a zone.", problems: zoneField.problems(in: fields))
    }
    let now = now
    let timing: ScheduleTiming
    do throws(ScheduleRefusal) {
      timing = try ScheduleTiming(fields, zone: zone, now: now)
    } catch {
      throw FormRefusal(message: "The time can't be used.", problems: [error.field: error.message])
    }
    guard let run = timing.timetable.runs(after: now, count: 1).first else {
      throw FormRefusal(message: "The time has just passed.", problems: [.time: "Choose a later time."])
    }
    let name = fields.trimmed(.name)
    reviewed = NewSchedule(
      name: name, session: target.session, group: target.group, timing: timing, message: message,
      firstRun: run.instant)
    let zoneOrigin = fields[.zone].flatMap(zoneOrigin)
    return FormReview(
      title: "Schedule \(name)?",
      lines: target.lines + MessageFields.reviewLines(message) + (zoneOrigin.map { [ReviewLine($0)] } ?? [])
        + TimingReview(
          timing: timing, mine: workplace.mine, recipients: target.recipients,
          warnings: watch.warnings(
            from: target.session, to: target.group.id, recipients: target.recipients, now: now)
        ).lines(now: now),
      answer: .yes, verb: "schedule it", readAt: target.readAt,
      firstRun: timing.rareRun(after: now, gap: workplace.reviewLasts))
  }

  func send(_ fields: [FormField]) async -> FormOutcome {
    guard let reviewed else { return .refused(FormRefusal(message: "Review it first.")) }
    if case .oneTime = reviewed.timing.timing, reviewed.firstRun <= now {
      return .refused(
        FormRefusal(message: "Not scheduled: the time has passed by now.", problems: [.time: "Choose a later time."]))
    }
    let creation = creation(of: reviewed)
    let sentAt = now
    switch await creation.run() {
    case .created(let schedule):
      took(schedule, of: reviewed, sentAt: sentAt)
      return .done
    case .refused(let error):
      return .refused(FormRefusal(message: "Not scheduled. \(error.message)", problems: error.formProblems))
    case .inDoubt(let known, let cause, let unread):
      return .inDoubt(cause: cause, unread: unread) { [self] () throws(APIError) in
        guard let schedule = try await creation.find(besides: known) else { return .notFound }
        if let words = otherwise(schedule, of: reviewed) {
          schedules.apply(schedule)
          return .foundPart(
            "The server has a new schedule of this name, but not as you confirmed it: \(words). "
              + "It may be yours: look at it before you schedule again.")
        }
        took(schedule, of: reviewed, sentAt: sentAt)
        return .found
      }
    }
  }

  /// What the server says otherwise than it was asked for; nil where nothing is.
  private func otherwise(_ schedule: ScheduledMessage, of new: NewSchedule) -> String? {
    guard new.asked(zones: schedules.zones).answer(of: schedule) == .denied else { return nil }
    let sent = new.asSent(schedule.id)
    return sent.differences(to: sent.merging(schedule)).map(\.words).joined(separator: "; ")
  }

  /// A schedule in the list is ours when its name is, and nothing it says of session and group is another's.
  private func creation(of new: NewSchedule) -> Creation<ScheduledMessage> {
    let client = workplace.client
    return Creation(
      list: { () async throws(APIError) in
        try await Pages.all { limit, offset throws(APIError) in
          try await client.send(.schedules(limit: limit, offset: offset))
        }
      },
      isOurs: { schedule in
        schedule.name == new.name && (schedule.sessionID ?? new.session) == new.session
          && (schedule.groupID ?? new.group.id) == new.group.id
      },
      create: { () async throws(APIError) in
        try await client.send(
          .createSchedule(
            name: new.name, sessionID: new.session, groupID: new.group.id, timing: new.timing.timing,
            message: new.message, timezone: new.zone.name))
      })
  }

  private func took(_ schedule: ScheduledMessage, of new: NewSchedule, sentAt: Instant) {
    schedules.apply(new.asSent(schedule.id).merging(schedule))
    schedules.select(schedule.id)
    usedZone(new.zone.name)
    // The first that the review told of may be over by the time of the answer.
    let first = new.timing.timetable.runs(after: sentAt, count: 1).first?.instant ?? new.firstRun
    let run = TakenRun(ours: first, zone: new.zone, mine: workplace.mine, now: now)
    conversation.post(run.notice("Scheduled \(new.name)", "first", server: schedule.nextRunAt?.date))
  }
}
