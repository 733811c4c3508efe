public import MoltFlow
import MoltFlowClient
public import Observation

/// What the groups pane shows and does: the custom groups, one of them selected.
@Observable
public final class GroupsViewModel {
  public let list: ServerList<CustomGroup>
  public private(set) var selectedID: CustomGroup.ID?
  /// The drawer of the selected group; nil while it is closed.
  public private(set) var detail: GroupDetailViewModel?
  /// What is being done to a group, such as `deleting…`.
  private(set) var underWay: [CustomGroup.ID: String] = [:]

  let workplace: Workplace
  let conversation: Conversation

  init(workplace: Workplace, conversation: Conversation) {
    self.workplace = workplace
    self.conversation = conversation
    let client = workplace.client
    list = ServerList(every: 120, now: workplace.time.now) { limit, offset throws(APIError) in
      try await client.send(.groups(limit: limit, offset: offset))
    }
  }

  // MARK: What the pane shows

  public var selected: CustomGroup? { list.items.first { $0.id == selectedID } }

  public var rows: [GroupRow] {
    list.items.map { group in
      GroupRow(
        id: group.id, name: group.name,
        members: underWay[group.id] ?? group.memberCount.map { Words.count($0, "member") } ?? "",
        isSelected: group.id == selectedID)
    }
  }

  /// The name of a group in the list; nil when it is not there.
  public func name(of id: CustomGroup.ID) -> String? { list.items.first { $0.id == id }?.name }

  /// Why nothing can be done with the selected group; nil when something can.
  public var selectionUnavailable: String? {
    guard let group = selected else { return "There is no group here. n makes one." }
    return underWay[group.id].map { "Already \($0)" }
  }

  // MARK: What the user does

  public func select(_ id: CustomGroup.ID) {
    guard id != selectedID, list.items.contains(where: { $0.id == id }) else { return }
    selectedID = id
  }

  public func move(by offset: Int) {
    guard let id = list.items.neighbour(of: selectedID, offset: offset) else { return }
    select(id)
  }

  public func openDetail() async {
    guard let group = selected else { return }
    let detail = GroupDetailViewModel(group: group, workplace: workplace)
    self.detail = detail
    await readDetail()
  }

  public func closeDetail() { detail = nil }

  /// Asks for the number of the group's members, then deletes it.
  public func askToDelete() async {
    guard let group = selected else { return }
    let inputs = conversation.inputs
    guard let members = await memberCount(of: group) else { return }
    conversation.ask(
      Confirmation(
        title: "Delete the group \(group.name)?",
        lines: [
          ReviewLine(
            "Lost: the group and its list of \(Words.count(members, "member")). It can't be brought back.", mark: .bad),
          ReviewLine("Kept: jobs already made go on. A schedule for this group may fail from now on.", mark: .warning),
        ],
        answer: .number(members), verb: "delete the group"
      ) { [self] in
        conversation.dismissQuestion()
        await delete(group)
      }, since: inputs)
  }

  /// Asks for `y`, then removes the marked members of the open drawer from their group.
  public func askToRemoveMarked() {
    guard let detail, !detail.marked.isEmpty else { return }
    let members = detail.markedMembers
    conversation.ask(
      Confirmation(
        title: "Remove \(Words.count(members.count, "member")) from \(detail.group.name)?",
        lines: members.prefix(5).map { ReviewLine("\($0.phone) \($0.name ?? "")") }
          + (members.count > 5 ? [ReviewLine("and \(members.count - 5) more")] : []),
        answer: .yes, verb: "remove them"
      ) { [self] in
        conversation.dismissQuestion()
        await remove(members, from: detail)
      })
  }

  @discardableResult
  func read(asked: Bool = false) async -> APIError? {
    let failure = await list.read(asked: asked)
    listChanged()
    if asked, detail != nil { await readDetail() }
    return failure
  }

  // MARK: What the server says

  /// Takes a group as the server describes it; one that is not in the list goes on top.
  func apply(_ group: CustomGroup) {
    var listed = group
    listed.memberCount =
      group.size ?? list.items.first { $0.id == group.id }?.memberCount
    // The list stays light: members belong to the drawer.
    listed.members = nil
    list.apply(listed)
    if let detail, detail.group.id == group.id, group.members != nil { detail.apply(group) }
    listChanged()
  }

  private func listChanged() {
    if selected == nil { selectedID = list.items.first?.id }
  }

  private func readDetail() async {
    guard let detail else { return }
    if let group = await detail.read() { return apply(group) }
    switch detail.failure {
    case .notFound: isGone(detail.group)
    case let failure? where detail.members != nil:
      conversation.post(.warning, "Can't read the group now: \(failure.message)")
    default: break
    }
  }

  private func isGone(_ group: CustomGroup) {
    remove(group.id)
    conversation.post(.warning, "The server does not have the group \(group.name) any more.")
  }

  private func remove(_ id: CustomGroup.ID) {
    if detail?.group.id == id { detail = nil }
    list.remove(id)
    listChanged()
  }

  /// Members as of now, for a question that asks for their number; nil, and a notice, when they can't be read.
  private func memberCount(of group: CustomGroup) async -> Int? {
    do {
      let read = try await workplace.client.send(.group(group.id))
      apply(read)
      return read.size ?? group.memberCount ?? 0
    } catch {
      conversation.post(.failure, "The group can't be read, so nothing is deleted: \(error.message)")
      return nil
    }
  }

  private func delete(_ group: CustomGroup) async {
    guard underWay[group.id] == nil else { return }
    underWay[group.id] = "deleting…"
    defer { underWay[group.id] = nil }
    do {
      _ = try await workplace.client.send(.deleteGroup(group.id))
      remove(group.id)
      conversation.post(.done, "Deleted the group \(group.name).")
    } catch {
      await didNotDelete(group, error)
    }
  }

  /// A lost reply is followed by a look at the list; a refusal because of its state means that the list is out of date.
  private func didNotDelete(_ group: CustomGroup, _ error: APIError) async {
    conversation.post(
      .failure, error.leavesDoubt ? "\(error.doubtWords(of: "deletion")) ^R shows whether it is gone." : error.message)
    guard await read(asked: true) == nil, error.leavesDoubt, !list.isPartial, name(of: group.id) == nil else { return }
    conversation.post(.done, "Deleted the group \(group.name).")
  }

  private func remove(_ members: [Member], from detail: GroupDetailViewModel) async {
    guard underWay[detail.group.id] == nil else { return }
    underWay[detail.group.id] = "removing…"
    defer { underWay[detail.group.id] = nil }
    var failure: APIError?
    do throws(APIError) { try await detail.remove(members) } catch { failure = error }
    if let failure { conversation.post(.failure, failure.message) }
    guard let group = await detail.read() else { return await didNotRead(detail, asked: members.count) }
    apply(group)
    let left = detail.stillThere(members)
    let all = Words.count(members.count, "member")
    if left == 0 {
      conversation.post(.done, "Removed \(all) from \(group.name).")
    } else if failure == nil {
      conversation.post(.warning, "The server took it, but \(left) of \(all) are still in \(group.name).")
    }
  }

  private func didNotRead(_ detail: GroupDetailViewModel, asked count: Int) async {
    if case .notFound = detail.failure { return isGone(detail.group) }
    conversation.post(
      .warning,
      "Asked to remove \(Words.count(count, "member")) from \(detail.group.name); what became of it is not known: "
        + (detail.failure?.message ?? ""))
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
