public import MoltFlow
import MoltFlowClient
public import Observation

/// What the sessions pane shows and does: the WhatsApp numbers a message can be sent from, one of them selected.
@Observable
public final class SessionsViewModel {
  public let list: ServerList<Session>
  let selection = Selection<Session>()
  /// The drawer of the selected session; nil while it is closed.
  public private(set) var detail: SessionDetailViewModel?

  private let workplace: Workplace
  private let clock: ScreenClock
  private var client: APIClient { workplace.client }

  init(workplace: Workplace, clock: ScreenClock) {
    self.workplace = workplace
    self.clock = clock
    let client = workplace.client
    list = ServerList(
      every: 120, now: workplace.time.now, merge: { $0.merging($1) }, correct: { $0.merging($1) }
    ) { _, _ throws(APIError) in try await client.send(.sessions) }
  }

  // MARK: What the pane shows

  public var selectedID: Session.ID? { selection.id }
  public var selected: Session? { selection.item(in: list.items) }
  /// The place of the selected row; once that has gone, the place where it was.
  public var place: Int { selection.place(in: list.items) }

  public var rows: [SessionRow] { list.items.map { SessionRow($0, isSelected: $0.id == selectedID) } }

  /// What stands there while no session is listed.
  public var emptyText: String {
    guard let lacks else { return list.emptyText("No session yet. Connect a number in the MoltFlow dashboard.") }
    return "The server does not let this key list sessions (\(lacks)). Press ^R once it does, or type a session's id."
  }

  /// What listing the sessions needs, such as `needs sessions:read`; nil where it was not refused.
  var lacks: String? {
    if case .planLimit = list.failure { return "needs another plan" }
    return list.failure?.need(usually: "sessions:read")
  }

  /// The sessions are known as the server last gave them.
  var isListed: Bool { list.readAt != nil && list.failure == nil }

  /// `Shop +1555…456` for one session that works, else how many of them do; nil before they are known.
  public var summary: String? {
    guard list.asOf != nil else { return nil }
    let working = list.items.filter(\.canSend)
    if let only = working.first, working.count == 1, list.items.count == 1 { return only.label }
    if list.items.isEmpty { return "no session" }
    return "\(working.count) of \(list.items.count) sessions \(working.count == 1 ? "works" : "work")"
  }

  /// `Shop +1555…456`; nil for a session that is not listed.
  func name(of id: Session.ID) -> String? { list.items.first { $0.id == id }?.label }

  // MARK: What the user does

  public func select(_ id: Session.ID) {
    guard selection.select(id, in: list.items) else { return }
    if detail?.session.id != id { detail = nil }
  }

  public func move(by offset: Int) {
    if let id = selection.neighbour(in: list.items, offset: offset) { select(id) }
  }

  public func openDetail() async {
    guard let session = selected else { return }
    let detail = SessionDetailViewModel(session: session, workplace: workplace, clock: clock)
    self.detail = detail
    await readDetail(detail)
  }

  public func closeDetail() { detail = nil }

  // MARK: What the server says

  @discardableResult
  func read(asked: Bool = false) async -> APIError? {
    let reading = list.begin()
    do {
      let read = try await client.send(.sessions)
      list.take(
        read.items, isPartial: read.hasMore == true, unreadable: read.unreadable, asked: asked, of: reading)
      listChanged()
      if let detail, asked { await readDetail(detail) }
      return nil
    } catch {
      list.fail(error, of: reading)
      return error
    }
  }

  private func readDetail(_ detail: SessionDetailViewModel) async {
    guard let session = await detail.read() else { return }
    let known = list.items.first { $0.id == session.id }
    list.apply((known ?? session).merging(session))
    listChanged()
  }

  private func listChanged() {
    selection.stay(in: list.items)
    if let detail, let session = list.items.first(where: { $0.id == detail.session.id }) { detail.apply(session) }
  }
}
