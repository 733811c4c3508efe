import Cron
import FoundationEssentials
import MoltFlow
import MoltFlowClient

/// A new broadcast: who sends, to which group, what.
///
/// It starts at once and can't be taken back.
final class BroadcastContent: FormContent {
  let title = "New broadcast"

  private let workplace: Workplace
  private let conversation: Conversation
  private let targets: MessageTargets
  private let jobs: JobsViewModel
  private let watch: RunWatch
  private let group: CustomGroup?
  /// When what the form says of a send now is out of date; nil while it says nothing.
  private(set) var shownUntil: Date?
  /// What the review said: exactly this is sent.
  private var reviewed: (session: Session.ID, group: CustomGroup, message: Message, recipients: Int)?

  /// `group`: the one selected when the form was opened.
  init(
    workplace: Workplace, conversation: Conversation, targets: MessageTargets, jobs: JobsViewModel, watch: RunWatch,
    group: CustomGroup?
  ) {
    self.workplace = workplace
    self.conversation = conversation
    self.targets = targets
    self.jobs = jobs
    self.watch = watch
    self.group = group
  }

  private var now: Instant { Instant(workplace.time.now()) }

  func initialFields() -> [FormField] {
    [targets.sessionField(), targets.groupField(chosen: group?.id)] + MessageFields.fields()
  }

  func options(for field: FormField.ID, matching query: String) -> [Picker.Option] {
    targets.options(for: field, matching: query)
  }

  func refresh(_ fields: inout [FormField]) {
    targets.refresh(&fields)
    MessageFields.refresh(&fields)
    warn(in: &fields)
  }

  /// Says below the group what a send would run into now.
  private func warn(in fields: inout [FormField]) {
    let warnings = watch.warnings(in: fields, now: now)
    let found = warnings?.checkNow(on: workplace.mine.zone)
    fields.change(.group) { $0.notes += found?.notes ?? [] }
    shownUntil = warnings.map { Date($0.now.nextMinute) }
  }

  func problems(in fields: [FormField]) -> [FormField.ID: String] {
    targets.problems(in: fields).merging(MessageFields.problems(in: fields)) { first, _ in first }
  }

  func review(_ fields: [FormField]) async throws(FormRefusal) -> FormReview? {
    let message = MessageFields.message(in: fields)
    let target = try await targets.readNow(fields, needs: .now)
    let count = target.recipients
    let warnings = watch.warnings(from: target.session, to: target.group.id, recipients: count, now: now)
    reviewed = (target.session, target.group, message, count)
    return FormReview(
      title: "Send to \(Words.count(count, "recipient")) now?",
      lines: target.lines
        + [ReviewLine("It starts at once. What is sent can't be taken back.", mark: .warning)]
        + SendingTime(messages: count).lines(from: workplace.time.now(), words: workplace.words)
        + warnings.checkNow(on: workplace.mine.zone).reviewLines + MessageFields.reviewLines(message),
      answer: .number(count), verb: "send to \(Words.beginning(of: target.group.name))", readAt: target.readAt)
  }

  func send(_ fields: [FormField]) async -> FormOutcome {
    guard let reviewed else { return .refused(FormRefusal(message: "Review it first.")) }
    if let refusal = await refusal(of: reviewed) { return .refused(refusal) }
    let creation = creation(of: reviewed)
    switch await creation.run() {
    case .created(let job):
      took(job, of: reviewed)
      return .done
    case .refused(let error):
      return .refused(FormRefusal(message: "Not sent. \(error.message)", problems: error.formProblems))
    case .inDoubt(let known, let cause, let unread):
      return .inDoubt(cause: cause, unread: unread) { [self] () throws(APIError) in
        guard let job = try await creation.find(besides: known) else { return .notFound }
        took(job, of: reviewed)
        return .found
      }
    }
  }

  private typealias Reviewed = (session: Session.ID, group: CustomGroup, message: Message, recipients: Int)

  /// Why it is not sent: the group is not what was confirmed any more, or that can't be found out.
  private func refusal(of reviewed: Reviewed) async -> FormRefusal? {
    do {
      let group = try await workplace.client.countedGroup(reviewed.group.id)
      targets.groups.apply(group)
      guard let count = targets.groups.size(of: group) else {
        return FormRefusal(message: "Not sent: the server does not say any more how many members the group has.")
      }
      guard count != reviewed.recipients else { return nil }
      return FormRefusal(
        message: "Not sent: the group has \(Words.count(count, "member")) now, you confirmed "
          + "\(Words.grouped(reviewed.recipients)). Review it again.")
    } catch {
      return FormRefusal(message: "Not sent: the group can't be read now. \(error.message)")
    }
  }

  private func creation(of reviewed: Reviewed) -> Creation<Job> {
    let client = workplace.client
    // Clocks differ a little; a job from longer ago is surely another.
    let earliest = workplace.time.now().addingTimeInterval(-300)
    return Creation(
      list: { () async throws(APIError) in
        try await Pages.all { limit, offset throws(APIError) in
          try await client.send(.jobs(limit: limit, offset: offset))
        }
      },
      isOurs: { job in
        (job.sessionID ?? reviewed.session) == reviewed.session && job.groupID == reviewed.group.id
          && reviewed.message.mayBeText(of: job) && job.createdAt.map { $0 >= earliest } ?? true
      },
      create: { () async throws(APIError) in
        try await client.send(
          .createJob(sessionID: reviewed.session, groupID: reviewed.group.id, message: reviewed.message))
      })
  }

  private func took(_ job: Job, of reviewed: Reviewed) {
    // Said first: a job that has ended by now takes the notice back.
    tellStart(of: job, reviewed)
    var job = job
    if job.messageContent == nil { job.messageContent = reviewed.message.text }
    jobs.apply(job)
    jobs.select(job.id)
  }

  private func tellStart(of job: Job, _ reviewed: Reviewed) {
    guard job.total == 0 || job.total == reviewed.recipients else {
      return conversation.post(
        .warning,
        "The server sends to \(Words.count(job.total, "recipient")); you confirmed "
          + "\(Words.grouped(reviewed.recipients)). p pauses.")
    }
    conversation.post(
      .done, "Sending to \(Words.count(reviewed.recipients, "recipient")).", untilEndOf: job.id)
  }
}

extension Message {
  /// Whether `job` may send it: jobs with another text don't, where the server says their text.
  func mayBeText(of job: Job) -> Bool {
    guard let text, let other = job.messageContent else { return true }
    return text.split(whereSeparator: \.isWhitespace) == other.split(whereSeparator: \.isWhitespace)
  }

  /// What the recipients read; nil for media without a caption.
  var text: String? {
    switch self {
    case .text(let text): text
    case .media(_, let caption): caption
    }
  }
}

extension APIError {
  /// The problems that the server named, at the fields they belong to.
  var formProblems: [FormField.ID: String] {
    guard case .invalid(let fields, _) = self else { return [:] }
    let known: [String: FormField.ID] = [
      "name": .name, "session_id": .session, "custom_group_id": .group, "message_content": .text, "media_url": .media,
      "scheduled_time": .time, "cron_expression": .cron, "timezone": .zone, "schedule_type": .timing,
      "members": .numbers,
    ]
    let named = fields.compactMap { problem in
      problem.path.split(separator: ".").compactMap { known[String($0)] }.first.map { ($0, problem.message) }
    }
    return Dictionary(named) { first, _ in first }
  }
}
