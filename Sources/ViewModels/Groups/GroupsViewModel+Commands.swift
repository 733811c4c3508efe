import FoundationEssentials
import MoltFlow
import MoltFlowClient

/// Deleting a group and removing members: what is asked first, and what became of it.
extension GroupsViewModel {
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
        await commands.carryOut(.delete, on: group, by: rules)
      }, since: inputs)
  }

  /// Asks for `y`, then removes the marked members of the open drawer from their group.
  public func askToRemoveMarked() {
    guard let detail, !detail.marked.isEmpty else { return }
    if let reason = commands.unavailable(detail.group.id) { return conversation.post(.warning, reason) }
    let members = detail.markedMembers
    let group = detail.group
    conversation.ask(
      Confirmation(
        title: "Remove \(Words.count(members.count, "member")) from \(group.name)?",
        lines: members.prefix(5).map { ReviewLine("\($0.phone) \($0.name ?? "")") }
          + (members.count > 5 ? [ReviewLine("and \(Words.grouped(members.count - 5)) more")] : []),
        answer: .yes, verb: "remove them"
      ) { [self] in
        conversation.dismissQuestion()
        await commands.carryOut(.remove(members), on: group, by: rules)
      })
  }

  /// Members as of now, for a question that asks for their number; nil, and a notice, when they can't be read.
  private func memberCount(of group: CustomGroup) async -> Int? {
    let before = commands.answers(of: group.id)
    do {
      let read = try await workplace.client.countedGroup(group.id)
      if commands.answers(of: group.id) == before { apply(read) }
      if let size = self.size(of: read) { return size }
      conversation.post(
        .failure, "The server does not say how many members the group has, so nothing is deleted.")
      return nil
    } catch {
      conversation.post(.failure, "The group can't be read, so nothing is deleted: \(error.message)")
      return nil
    }
  }

  /// How groups are told and read, and what is said of it.
  var rules: CommandRules<GroupCommand, CustomGroup> {
    let client = workplace.client
    return CommandRules(
      kind: "group", name: \.name,
      send: { command, id throws(APIError) in
        try await command.send(to: id, by: client)
        return nil
      },
      read: { [commands] id throws(APIError) in
        guard case .remove = commands.requests[id]?.command else { return try await client.send(.group(id)) }
        return try await client.wholeGroup(id)
      },
      take: apply, remove: remove,
      isDone: { $0.isDone($1) }, done: done,
      still: { $0.still($1) })
  }

  /// A group that was deleted is gone, so only a removal is ever seen done.
  private func done(_ command: GroupCommand, _ group: CustomGroup) -> Notice {
    guard case .remove(let members) = command else { return Notice(.done, "Deleted the group \(group.name).") }
    return Notice(.done, "Removed \(Words.count(members.count, "member")) from \(group.name).")
  }

  // MARK: What is due

  /// When ``wake(at:)`` is due: a look at a group, or the drawer's next page of members.
  var nextWake: Date? { [commands.nextWake, pageDue].compactMap(\.self).min() }

  private var pageDue: Date? {
    guard detail?.wantsMore == true else { return nil }
    return workplace.client.limits.budget.holds(1, at: workplace.time.now()) ?? .distantPast
  }

  func wake(at now: Date) async {
    let isPageDue = pageDue.map { $0 <= now } == true
    let page = Task.immediate { if isPageDue { await readMembers() } }
    await commands.wake(at: now, by: rules)
    await page.value
  }

  /// Reads the drawer's next page of members; one that a change of the group overtook is not taken.
  private func readMembers() async {
    guard let detail else { return }
    let before = (answers: commands.answers(of: detail.group.id), received: detail.group.memberPage?.received)
    let read = await detail.readMore()
    if let failure = read.failure {
      // It is wanted again once the reader moves on.
      if detail === self.detail { conversation.post(.failure, failure.message) }
    } else if let page = read.page, commands.answers(of: detail.group.id) == before.answers {
      detail.takePage(page, after: before.received)
      count(detail.group)
    }
  }
}
