public import MoltFlow
import MoltFlowClient
public import Observation

/// What the drawer of a session shows: all that is known of it.
@Observable
public final class SessionDetailViewModel {
  public private(set) var session: Session
  /// Why the last reading failed; nil once one succeeds.
  private(set) var failure: APIError?
  /// The line that the drawer is scrolled to.
  public private(set) var scroll = DrawerScroll()

  private let workplace: Workplace
  private let clock: ScreenClock

  init(session: Session, workplace: Workplace, clock: ScreenClock) {
    self.session = session
    self.workplace = workplace
    self.clock = clock
  }

  // MARK: What the drawer shows

  public var title: String { session.title }

  public var facts: [Fact] {
    var facts = [
      Fact("Number", session.phoneNumber.map(PhoneWords.full) ?? "not said"),
      Fact("State", serverWord.isEmpty ? "not said" : serverWord),
      Fact("Sending", sending),
    ]
    if let isBusiness = session.isBusiness {
      facts.append(Fact("Account", isBusiness ? "WhatsApp Business" : "WhatsApp"))
    }
    if let date = session.createdAt { facts.append(Fact("Made", workplace.words.moment(date, now: clock.now))) }
    facts.append(Fact("Id", session.id.rawValue))
    return facts
  }

  /// The state as the server writes it.
  private var serverWord: String {
    Session.Status.words.first { $0.value == session.status }?.word ?? session.status.unknownWord ?? ""
  }

  private var sending: String {
    if session.canSend { return "can send" }
    guard session.isStateKnown else { return "not known here; the server decides" }
    return "can't send: only a working session can. Connect it in the MoltFlow dashboard."
  }

  /// Why what stands there may be out of date; nil when it was just read.
  public var problem: String? { failure.map { "Can't be read now. \($0.message)" } }

  // MARK: What the user does

  public func move(by offset: Int) { scroll.move(by: offset, rows: 0) }

  /// A screen shows the drawer, with `above` lines of it that scroll.
  public func didDraw(above: Int) {
    let drawn = scroll.drawn(above: above)
    if scroll != drawn { scroll = drawn }
  }

  // MARK: What the server says

  /// Reads the session; answers it for the list, nil when the reading failed.
  func read() async -> Session? {
    do {
      let read = try await workplace.client.send(.session(session.id))
      if failure != nil { failure = nil }
      return read
    } catch {
      if failure != error { failure = error }
      return nil
    }
  }

  /// Takes a newer state of the same session.
  func apply(_ newer: Session) {
    guard newer.id == session.id else { return }
    if newer != session { session = newer }
    if failure != nil { failure = nil }
  }
}
