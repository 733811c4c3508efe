public import MoltFlow
import MoltFlowClient
public import Observation

/// What the groups pane shows and does: the custom groups, one of them selected.
@Observable
public final class GroupsViewModel {
  public let list: ServerList<CustomGroup>
  let selection = Selection<CustomGroup>()
  /// The drawer of the selected group; nil while it is closed.
  public private(set) var detail: GroupDetailViewModel?
  let commands: Commands<GroupCommand, CustomGroup>
  /// The members of each group that were read, counted by country; drawers come and go, this stays.
  @ObservationIgnored private(set) var people: [CustomGroup.ID: PeopleByCountry] = [:]

  let workplace: Workplace
  let conversation: Conversation

  init(workplace: Workplace, conversation: Conversation) {
    self.workplace = workplace
    self.conversation = conversation
    commands = Commands(conversation: conversation, now: workplace.time.now)
    let client = workplace.client
    list = ServerList(every: 120, now: workplace.time.now) { limit, offset throws(APIError) in
      try await client.send(.groups(limit: limit, offset: offset))
    }
  }

  // MARK: What the pane shows

  public var selectedID: CustomGroup.ID? { selection.id }
  public var selected: CustomGroup? { selection.item(in: list.items) }
  /// The place of the selected row; once that has gone, the place where it was.
  public var place: Int { selection.place(in: list.items) }

  public var rows: [GroupRow] {
    list.items.map { group in
      GroupRow(
        id: group.id, name: group.name,
        members: commands.underWay(group.id) ?? group.memberCount.map { Words.count($0, "member") } ?? "",
        isSelected: group.id == selectedID)
    }
  }

  /// A group of the list; nil when it is not there.
  func group(_ id: CustomGroup.ID) -> CustomGroup? { list.items.first { $0.id == id } }

  /// The name of a group in the list; nil when it is not there.
  public func name(of id: CustomGroup.ID) -> String? { group(id)?.name }

  /// Why nothing can be done with the selected group; nil when something can.
  public var selectionUnavailable: String? {
    guard let group = selected else { return selection.unavailable("There is no group here. n makes one.") }
    return commands.unavailable(group.id)
  }

  // MARK: What the user does

  public func select(_ id: CustomGroup.ID) {
    guard selection.select(id, in: list.items) else { return }
    // Keys act on the selected group: no drawer shows another.
    if detail?.group.id != id { detail = nil }
    list.reached(selection.index)
  }

  public func move(by offset: Int) {
    if let id = selection.neighbour(in: list.items, offset: offset) { select(id) }
  }

  public func openDetail() async {
    guard let group = selected else { return }
    let detail = GroupDetailViewModel(group: group, workplace: workplace)
    self.detail = detail
    await readDetail()
  }

  public func closeDetail() { detail = nil }

  @discardableResult
  func read(asked: Bool = false) async -> APIError? {
    let failure = await list.read(asked: asked)
    listChanged()
    if asked, detail != nil { await readDetail() }
    return failure
  }

  /// Reads the list's next page; answers why that failed.
  func readMore() async -> APIError? {
    let failure = await list.readMore()
    listChanged()
    return failure
  }

  // MARK: What the server says

  /// Takes a group as the server describes it; one that is not in the list goes on top.
  func apply(_ group: CustomGroup) {
    var listed = group
    listed.memberCount = group.size ?? list.items.first { $0.id == group.id }?.memberCount
    // The list stays light: members belong to the drawer.
    listed.members = nil
    list.apply(listed)
    if let detail, detail.group.id == group.id {
      detail.apply(group)
      count(detail.group)
    } else {
      count(group)
    }
    listChanged()
  }

  /// Counts the members that were read; the first page of a group that was read whole says nothing new.
  func count(_ group: CustomGroup) {
    guard let members = group.members else { return }
    if group.hasUnreadMembers, let known = people[group.id], known.total == group.size { return }
    people[group.id] = PeopleByCountry(phones: members.map(\.phone))
  }

  /// The size of a group just read; nil where neither its own reply tells it, nor the list of groups bears out what
  /// came.
  func size(of read: CustomGroup) -> Int? {
    guard read.size == nil, let page = read.memberPage else { return read.size }
    return group(read.id)?.memberCount == page.received && page.hasMore != true ? page.received : nil
  }

  /// Takes that the server does not have it any more.
  func remove(_ id: CustomGroup.ID) {
    if detail?.group.id == id { detail = nil }
    people[id] = nil
    list.remove(id)
    listChanged()
  }

  private func listChanged() {
    selection.stay(in: list.items)
    commands.settle(list.items, by: rules)
  }

  /// Reads what the drawer shows; an answer that a change of the group overtook is not taken.
  private func readDetail() async {
    guard let detail else { return }
    let group = detail.group
    let before = commands.answers(of: group.id)
    if let read = await detail.read() {
      if commands.answers(of: group.id) == before { apply(read) }
      return
    }
    switch detail.failure {
    case .notFound: commands.takeAway(group, by: rules)
    case let failure? where detail.members != nil:
      conversation.post(.warning, "Can't read the group now: \(failure.message)")
    default: break
    }
  }
}

/// A line of the groups pane, in the words it shows.
public struct GroupRow: Equatable, Identifiable, Sendable {
  public let id: CustomGroup.ID
  public let name: String
  /// `127 members`, or what is being done to it.
  public let members: String
  public let isSelected: Bool
}
