import FoundationEssentials
public import MoltFlow
import MoltFlowClient
public import Observation

/// What the drawer of a job shows: its counts, when it started and is likely to end, and its recipients.
@Observable
public final class JobDetailViewModel {
  public private(set) var job: Job
  /// Its recipients as of the last reading; nil before the first one, or when the server gives none.
  private(set) var recipients: [Recipient]?
  /// Why some of them failed; nil where no reason is given.
  private var reasons: String?
  /// Why the last reading failed; nil once one succeeds.
  private(set) var failure: APIError?
  /// The line that the drawer is scrolled to.
  public private(set) var scroll = DrawerScroll()
  /// When the recipients are read again; nil once they were read after the job's end.
  private(set) var dueAt: Date?

  private var isRead = false
  private let workplace: Workplace
  private let clock: ScreenClock
  private let names: JobNames

  init(job: Job, workplace: Workplace, clock: ScreenClock, names: JobNames) {
    self.job = job
    self.workplace = workplace
    self.clock = clock
    self.names = names
    countsAt = workplace.time.now()
  }

  // MARK: What the drawer shows

  /// The same rows in every state, so that none moves while the job goes on.
  public var facts: [Fact] {
    [
      Fact("State", job.status.word), Fact("From", names.session(of: job)), Fact("To", names.group(of: job)),
      Fact("Sent", "\(Words.grouped(job.sent)) of \(Words.grouped(job.total))"),
      Fact("Failed", Words.grouped(job.failed)), Fact("Left", left), beginning, end,
    ] + [job.messageContent.map { Fact("Text", $0) }, reasons.map { Fact("Errors", $0) }].compactMap(\.self)
  }

  /// Those that are neither sent nor failed, and what that means of a job that is over.
  private var left: String {
    let left = Words.grouped(job.left)
    guard job.left > 0, job.status.isTerminal else { return left }
    return job.status == .completed ? "\(left) unaccounted" : "\(left) not sent to"
  }

  private var beginning: Fact {
    if let started = job.startedAt { return Fact("Started", moment(started)) }
    return Fact("Made", job.createdAt.map { moment($0) } ?? "not said")
  }

  private var end: Fact {
    guard !job.status.isTerminal else { return Fact("Ended", job.completedAt.map { moment($0) } ?? "not said") }
    switch job.status {
    case .paused: return Fact("Ends", "not while it is paused")
    case .pending: return Fact("Ends", "not known before it starts")
    case .running where job.total > 0 && job.left == 0: return Fact("Ends", "any moment: nobody is left")
    default: return Fact("Ends", likelyEnd ?? "not known")
    }
  }

  /// What there is to see of the recipients.
  public enum Recipients: Equatable, Sendable {
    case rows([RecipientRow])
    /// Why there are none to see.
    case none(String)
  }

  public var recipientRows: Recipients {
    if let recipients { return .rows(recipients.map(RecipientRow.init)) }
    if let failure { return .none("✗ \(failure.message)") }
    return .none(isRead ? "The server gives no recipients." : "Reading…")
  }

  /// A range of clock times, from the moment the counts were last news, so that it moves only with them.
  private var likelyEnd: String? {
    guard job.status == .running, job.left > 0 else { return nil }
    let time = SendingTime(messages: job.left)
    let (first, last) = (moment(countsAt, time.likely.lowerBound), moment(countsAt, time.likely.upperBound))
    let latest = moment(countsAt, time.hard.upperBound)
    return "likely " + (first == last ? last : "\(first)–\(last)") + (latest == last ? "" : ", at the latest \(latest)")
  }

  private func moment(_ date: Date, _ seconds: Double = 0) -> String {
    workplace.words.moment(date.addingTimeInterval(seconds), now: clock.now)
  }

  /// When the counts last changed as far as is known here.
  @ObservationIgnored private var countsAt: Date

  // MARK: What the user does

  public func move(by offset: Int) { scroll.move(by: offset, rows: recipients?.count ?? 0) }

  /// A screen shows the drawer, with `above` lines of it that scroll with the recipients.
  public func didDraw(above: Int) {
    let drawn = scroll.drawn(above: above)
    if scroll != drawn { scroll = drawn }
  }

  // MARK: What the server says

  /// Reads the job with its recipients; answers it for the list, nil when the reading failed.
  func read() async -> Job? {
    dueAt = nil
    do {
      let read = try await workplace.client.send(.job(job.id))
      if failure != nil { failure = nil }
      if !isRead { isRead = true }
      if recipients != read.recipients {
        recipients = read.recipients
        reasons = ReasonCounts((read.recipients ?? []).compactMap(\.reason)).words
      }
      dueAt = read.status.isTerminal ? nil : workplace.time.now().addingTimeInterval(30)
      return read
    } catch {
      if failure != error { failure = error }
      dueAt = workplace.time.now().addingTimeInterval(30)
      return nil
    }
  }

  /// Takes newer counts of the same job; its end makes the recipients due.
  func apply(_ newer: Job) {
    if newer.sent != job.sent || newer.failed != job.failed { countsAt = workplace.time.now() }
    if newer.status.isTerminal, !job.status.isTerminal, dueAt != nil { dueAt = workplace.time.now() }
    if newer != job { job = newer }
  }
}

/// A name and its value in a drawer.
public struct Fact: Equatable, Sendable {
  public let name: String
  public let value: String

  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
