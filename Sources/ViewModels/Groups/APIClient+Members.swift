import MoltFlow
import MoltFlowClient

/// Reads groups with as many of their members as are needed.
extension APIClient {
  /// A group with all its members, as far as the server gives them: ``CustomGroup/hasUnreadMembers`` tells.
  func wholeGroup(_ id: CustomGroup.ID) async throws(APIError) -> CustomGroup {
    try await completed(try await send(.group(id)))
  }

  /// A group whose ``CustomGroup/size`` is known, wherever the server tells it at all.
  func countedGroup(_ id: CustomGroup.ID) async throws(APIError) -> CustomGroup {
    let group = try await send(.group(id))
    return group.size == nil ? try await completed(group) : group
  }

  /// `group` with the members that did not come with it: in one request where the server's export has them all,
  /// otherwise page by page.
  func completed(_ group: CustomGroup) async throws(APIError) -> CustomGroup {
    guard group.hasUnreadMembers else { return group }
    var group = group
    if let list = await exportedMembers(of: group) {
      group.takeAll(list)
      return group
    }
    for _ in 1..<PageSize.mostForSearch where group.readsOn {
      guard group.takePage(try await send(.memberPage(after: group))) else { break }
    }
    return group
  }

  /// The members of `group` by the server's export; nil when that fails, or holds fewer than the group has.
  private func exportedMembers(of group: CustomGroup) async -> Listing<Member>? {
    do {
      let list = try await send(.exportGroupJSON(group.id))
      let least = max(list.total ?? 0, group.size ?? 0, group.memberPage?.received ?? 0)
      guard list.hasMore != true, list.received >= least else { return nil }
      // The size of a page, with nothing said of the whole, may be a page.
      let isProven = group.size != nil || list.total != nil || list.hasMore == false
      return isProven || !CustomGroup.isSizeOfPage(list.received) ? list : nil
    } catch {
      // The pages may come all the same; when they don't, that is told.
      return nil
    }
  }
}

extension Endpoint where Response == CustomGroup {
  /// The page of members that follows those of `group`.
  static func memberPage(after group: CustomGroup) -> Self {
    .group(group.id, limit: PageSize.limit, offset: group.memberPage?.received ?? 0)
  }
}
