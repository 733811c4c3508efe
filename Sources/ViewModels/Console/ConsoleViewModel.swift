import Cron
public import FoundationEssentials
import MoltFlow
import MoltFlowClient
public import Observation

/// The whole console: the lists, what is open in front of them, and the link to the server.
@Observable
public final class ConsoleViewModel {
  /// The panes, in the order of their keys `1`, `2`, `3`.
  public enum Pane: Int, CaseIterable, Sendable { case groups = 1, jobs, schedules }

  public let sessions: SessionsViewModel
  public let groups: GroupsViewModel
  public let jobs: JobsViewModel
  public let schedules: SchedulesViewModel
  public let conversation: Conversation
  public let clock: ScreenClock
  public let server: ServerKind
  public private(set) var link: Link = .connecting
  public private(set) var focus: Pane = .jobs
  public private(set) var form: FormViewModel?
  public private(set) var isHelpOpen = false
  /// The first line of the help on screen.
  public private(set) var helpPosition = 0
  /// What the person asked of the program itself; taken with ``takeRequest()``.
  public private(set) var request: ProgramRequest?
  /// The person wants to leave.
  public private(set) var isQuitting = false

  let workplace: Workplace
  /// The zone a new schedule starts with: the one last used, at first the person's own.
  var lastZone: String
  private var underWay: Set<Chore> = []

  public init(workplace: Workplace, server: ServerKind) {
    self.workplace = workplace
    self.server = server
    lastZone = workplace.mine.zone.name
    clock = ScreenClock(now: workplace.time.now())
    conversation = Conversation()
    sessions = SessionsViewModel(workplace: workplace)
    let groups = GroupsViewModel(workplace: workplace, conversation: conversation)
    self.groups = groups
    jobs = JobsViewModel(
      workplace: workplace, clock: clock, conversation: conversation, groupName: { groups.name(of: $0) })
    schedules = SchedulesViewModel(
      workplace: workplace, clock: clock, conversation: conversation, groupName: { groups.name(of: $0) })
  }

  // MARK: What the person does

  public func focus(on pane: Pane) {
    guard pane != focus else { return }
    closeDrawer()
    focus = pane
  }

  /// The next pane, or with -1 the one before, around the ends.
  public func moveFocus(by offset: Int) {
    let all = Pane.allCases
    let index = (focus.rawValue - 1 + offset + all.count) % all.count
    focus(on: all[index])
  }

  public func toggleHelp() {
    isHelpOpen.toggle()
    helpPosition = 0
  }

  public func moveHelp(by lines: Int) { helpPosition = min(max(0, helpPosition + lines), 200) }

  /// The question in front of everything: of a command, or the last one of a form.
  public var question: Confirmation? { conversation.question ?? form?.review }

  /// A key was pressed: what is on screen is looked at now.
  public func didGetInput() { clock.advance(to: workplace.time.now()) }

  /// The screen shows what it should: questions on it take keys from now on.
  public func didDraw() { question?.didDraw() }

  public func ask(_ request: ProgramRequest) { self.request = request }

  /// The request, once.
  public func takeRequest() -> ProgramRequest? {
    defer { if request != nil { request = nil } }
    return request
  }

  /// Reads everything again, and ends every waiting.
  public func readAgain() async {
    clock.advance(to: workplace.time.now())
    if form?.doubt != nil { return await form?.lookAgain() ?? () }
    conversation.clearNotice()
    for source in sources {
      guard await read(source, asked: true) else { return }
    }
  }

  /// Esc: closes what is in front, one thing at a time.
  public func back() {
    if conversation.question != nil { return conversation.dismissQuestion() }
    if isHelpOpen { return toggleHelp() }
    guard let form else {
      if !isDrawerOpen { conversation.clearNotice() }
      return closeDrawer()
    }
    if form.review != nil { return form.backToFields() }
    closeForm()
  }

  /// `q` and `^C`: leaves at once where nothing is lost, otherwise asks.
  public func quit() {
    if let question = conversation.question, !question.isActing { conversation.dismissQuestion() }
    let running = jobs.list.items.filter { $0.status == .running }.count
    var lines: [ReviewLine] = []
    if form?.doubt != nil {
      lines.append(ReviewLine("It is not known whether the last send was carried out.", mark: .bad))
    } else if form?.hasText == true {
      lines.append(ReviewLine("What you typed in the form is lost.", mark: .bad))
    }
    if running > 0 {
      lines.append(
        ReviewLine("\(Words.count(running, "running job")) \(running == 1 ? "goes" : "go") on without this program."))
    }
    guard !lines.isEmpty else { return isQuitting = true }
    conversation.ask(
      Confirmation(title: "Quit?", lines: lines, answer: .yes, verb: "quit") { [self] in
        conversation.dismissQuestion()
        isQuitting = true
      })
  }

  // MARK: Forms

  /// Opens a form; once it is over, the screen goes to the pane that shows its result.
  func open(_ content: any FormContent, showing pane: Pane) {
    guard form == nil else { return }
    conversation.clearNotice()
    form = FormViewModel(content, workplace: workplace) { [weak self] in
      self?.form = nil
      self?.focus(on: pane)
    }
  }

  private func closeForm() {
    guard let form else { return }
    if form.doubt != nil {
      return conversation.post(.warning, "Decide first: was it sent (s), or not (n)? ^R looks once more.")
    }
    guard form.activity == nil else { return }
    guard form.hasText else { return self.form = nil }
    conversation.ask(
      Confirmation(
        title: "Leave the form?", lines: [ReviewLine("What you typed is lost.", mark: .bad)], answer: .yes,
        verb: "leave it"
      ) { [self] in
        conversation.dismissQuestion()
        self.form = nil
      })
  }

  private func closeDrawer() {
    groups.closeDetail()
    jobs.closeDetail()
    schedules.closeDetail()
  }

  // MARK: What is due

  /// What is done when it is due, each at most once at a time.
  private enum Chore: CaseIterable { case lists, jobs, schedules, form, words }

  /// When ``wake(at:)`` has something to do; nil when only a person or the server can change anything.
  public var nextWake: Date? { Chore.allCases.filter { !underWay.contains($0) }.compactMap(due).min() }

  /// Does what is due; the task ends when all of that is done.
  @discardableResult
  public func wake(at now: Date) -> Task<Void, Never> {
    clock.advance(to: now)
    let chores = Chore.allCases.filter { chore in
      !underWay.contains(chore) && due(chore).map { $0 <= now } == true
    }
    underWay.formUnion(chores)
    let tasks = chores.map { chore in
      Task.immediate {
        await carryOut(chore, at: now)
        underWay.remove(chore)
      }
    }
    return Task { for task in tasks { await task.value } }
  }

  private func due(_ chore: Chore) -> Date? {
    switch chore {
    case .lists:
      // As the header promises, whenever the lists themselves are due.
      if case .away(_, _, let date) = link { return date }
      guard let date = sources.compactMap(\.list.dueAt).min() else { return nil }
      return max(date, link.resumesAt ?? .distantPast)
    case .jobs: return jobs.nextWake
    case .schedules: return schedules.nextWake
    case .form: return form?.nextWake
    case .words:
      guard case .away(_, _, let date) = link else { return nil }
      return Countdown(to: date).nextChange(at: clock.now)
    }
  }

  private func carryOut(_ chore: Chore, at now: Date) async {
    switch chore {
    case .lists:
      for source in sources where source.list.dueAt.map({ $0 <= now }) == true || link != .connected {
        guard await read(source, asked: false) else { return }
      }
    case .jobs: await jobs.wake(at: now)
    case .schedules: await schedules.wake(at: now)
    case .form: await form?.wake(at: now)
    case .words: break
    }
  }

  // MARK: Reading

  private struct Source {
    let list: any ReadableList
    let read: (_ asked: Bool) async -> APIError?
  }

  /// The lists in the order in which they are read: what can send first, jobs before schedules.
  private var sources: [Source] {
    [
      Source(list: sessions.list) { [sessions] in await sessions.read(asked: $0) },
      Source(list: groups.list) { [groups] in await groups.read(asked: $0) },
      Source(list: jobs.list) { [jobs] in await jobs.read(asked: $0) },
      Source(list: schedules.list) { [schedules] in await schedules.read(asked: $0) },
    ]
  }

  /// Reads one list; false when the server is out of reach, so that no further one is tried now.
  private func read(_ source: Source, asked: Bool) async -> Bool {
    let failure = await source.read(asked)
    let before = link
    let after = link.after(failure, now: workplace.time.now(), random: workplace.random())
    if after != link { link = after }
    clock.advance(to: workplace.time.now())
    if case .away = before, after == .connected { conversation.post(.done, "The server answers again.") }
    if let failure { conversation.post(.failure, failure.message) }
    return after == .connected
  }
}

/// What a person asks of the program itself.
public enum ProgramRequest: Sendable { case repaint, suspend }

/// What the console is connected to.
public enum ServerKind: Equatable, Sendable {
  /// The simulator inside this program, `speed` times as fast as the service.
  case demo(speed: Int)
  case remote(host: String)
}
