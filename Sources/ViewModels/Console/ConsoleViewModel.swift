import Cron
import FoundationEssentials
import MoltFlow
import MoltFlowClient
public import Observation

/// The whole console: the lists, what is open in front of them, and the link to the server.
@Observable
public final class ConsoleViewModel {
  /// The panes, in the order of their keys `1` to `4`.
  public enum Pane: Int, CaseIterable, Sendable { case groups = 1, jobs, schedules, sessions }

  public let sessions: SessionsViewModel
  public let groups: GroupsViewModel
  public let jobs: JobsViewModel
  public let schedules: SchedulesViewModel
  public let quota: QuotaViewModel
  public let conversation: Conversation
  public let clock: ScreenClock
  public let server: ServerKind
  public internal(set) var link: Link = .connecting
  public private(set) var focus: Pane = .jobs
  public private(set) var form: FormViewModel?
  public private(set) var isHelpOpen = false
  /// The first line of the help on screen.
  public private(set) var helpPosition = 0
  /// The lines that a page key goes over; the screen says how many it shows.
  @ObservationIgnored public var page = 10
  /// What the person asked of the program itself; taken with ``takeRequest()``.
  public private(set) var request: ProgramRequest?
  /// The person wants to leave.
  public private(set) var isQuitting = false

  let workplace: Workplace
  /// The zone a new schedule starts with: the one last used, at first the person's own.
  var lastZone: String
  var underWay: Set<Chore> = []
  /// A person's reading is under way; a second press adds none.
  @ObservationIgnored private var isReadingAgain = false

  public init(workplace: Workplace, server: ServerKind) {
    self.workplace = workplace
    self.server = server
    lastZone = workplace.mine.zone.name
    clock = ScreenClock(now: workplace.time.now())
    conversation = Conversation()
    let sessions = SessionsViewModel(workplace: workplace, clock: clock)
    self.sessions = sessions
    let quota = QuotaViewModel(workplace: workplace, clock: clock)
    self.quota = quota
    let groups = GroupsViewModel(workplace: workplace, conversation: conversation)
    self.groups = groups
    jobs = JobsViewModel(
      workplace: workplace, clock: clock, conversation: conversation,
      names: JobNames(session: { sessions.name(of: $0) }, group: { groups.name(of: $0) }),
      quotaChanged: { quota.expire() })
    schedules = SchedulesViewModel(
      workplace: workplace, clock: clock, conversation: conversation, group: { groups.group($0) })
  }

  // MARK: What the person does

  /// The person goes to a pane; a notice that stood there has been seen.
  public func focus(on pane: Pane) {
    guard pane != focus else { return }
    conversation.clearNotice()
    show(pane)
  }

  private func show(_ pane: Pane) {
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
  public func didGetInput() {
    conversation.noteInput()
    form?.didGetInput()
    clock.advance(to: workplace.time.now())
  }

  /// The screen shows the form as it stands.
  public func didDrawForm() { form?.didDraw() }

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
    guard !isReadingAgain else { return }
    isReadingAgain = true
    defer { isReadingAgain = false }
    conversation.clearNotice()
    await read(sources, asked: true)
  }

  /// Esc: closes what is in front, one thing at a time.
  public func back() {
    if conversation.question != nil { return conversation.dismissQuestion() }
    if isHelpOpen { return toggleHelp() }
    guard let form else {
      conversation.clearNotice()
      return closeDrawer()
    }
    if form.review != nil { return form.backToFields() }
    if form.sheet != nil { return form.closeSheet() }
    closeForm()
  }

  /// The program was stopped and goes on: streams that died meanwhile are opened anew, and all is read again.
  public func resume() async {
    async let streams: Void = jobs.feeds.resume()
    await readAgain()
    await streams
  }

  /// `q` and `^C`: leaves at once where nothing is lost, otherwise asks.
  public func quit() {
    if let question = conversation.question, !question.isActing { conversation.dismissQuestion() }
    let running = jobs.list.items.filter { $0.status == .running }.count
    var lines: [ReviewLine] = []
    if let form, form.isSending {
      lines.append(ReviewLine(form.fateOfLeaving, mark: .bad))
    } else if form?.doubt != nil {
      lines.append(ReviewLine("It is not known whether the last send was carried out.", mark: .bad))
    } else if form?.hasText == true {
      lines.append(ReviewLine("What you typed in the form would be lost.", mark: .warning))
    }
    let commands = jobs.commands.requests.count + schedules.commands.requests.count + groups.commands.requests.count
    if commands > 0 {
      let verb = commands == 1 ? "was" : "were"
      lines.append(
        ReviewLine("\(Words.count(commands, "command")) \(verb) not seen to be carried out yet.", mark: .bad))
    }
    if running > 0 {
      lines.append(ReviewLine(fate(ofRunning: running)))
    }
    guard !lines.isEmpty else { return leave() }
    conversation.ask(
      Confirmation(title: "Quit?", lines: lines, answer: .yes, verb: "quit", mustBeRead: false) { [self] in
        conversation.dismissQuestion()
        leave()
      })
  }

  private func fate(ofRunning count: Int) -> String {
    let jobs = Words.count(count, "running job")
    if case .demo = server { return "The demo ends, and its \(jobs) with it." }
    return "\(jobs) \(count == 1 ? "goes" : "go") on without this program."
  }

  private func leave() {
    jobs.feeds.stopAll()
    isQuitting = true
  }

  // MARK: Forms

  /// Opens a form; once it is over, the screen goes to the pane that shows its result.
  func open(_ content: any FormContent, showing pane: Pane) {
    guard form == nil else { return }
    conversation.clearNotice()
    form = FormViewModel(content, workplace: workplace) { [weak self] in
      self?.form = nil
      self?.show(pane)
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
        title: "Leave the form?", lines: [ReviewLine("What you typed would be lost.", mark: .warning)], answer: .yes,
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
    sessions.closeDetail()
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
