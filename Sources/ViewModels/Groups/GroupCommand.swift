import MoltFlow
import MoltFlowClient

/// What a person can have done to a group by a key; a new name and new members have their forms.
enum GroupCommand: ItemCommand {
  case delete
  case remove([Member])

  var underWay: String {
    switch self {
    case .delete: "deleting…"
    case .remove: "removing…"
    }
  }

  var noun: String {
    switch self {
    case .delete: "deletion"
    case .remove: "removal"
    }
  }

  var isDeletion: Bool { if case .delete = self { true } else { false } }

  func send(to id: CustomGroup.ID, by client: APIClient) async throws(APIError) {
    switch self {
    case .delete: _ = try await client.send(.deleteGroup(id))
    case .remove(let members): try await remove(members, from: id, by: client)
    }
  }

  /// Tries one form of the request after another, as long as the server refuses the form.
  private func remove(_ members: [Member], from id: CustomGroup.ID, by client: APIClient) async throws(APIError) {
    let requests = MemberRemoval(of: members, from: id).requests
    for (index, request) in requests.enumerated() {
      do throws(APIError) {
        _ = try await client.send(request)
        return
      } catch {
        guard MemberRemoval.goesOn(after: error), index + 1 < requests.count else { throw error }
      }
    }
  }

  /// Whether `group`, as it was read, has done as told; one that was deleted is gone instead.
  func isDone(_ group: CustomGroup) -> Bool { stillThere(group) == 0 }

  /// How a group stands that has not done as told.
  func still(_ group: CustomGroup) -> String {
    guard case .remove(let members) = self else { return "the server still has the group" }
    guard let left = stillThere(group) else {
      return "the server does not list \(group.members == nil ? "" : "all of ")the group's members"
    }
    let least = group.hasUnreadMembers ? "at least " : ""
    return "\(least)\(left) of \(Words.count(members.count, "member")) are still in \(group.name)"
  }

  /// How many of the members to be removed are in `group`; nil when that is not known, or none are to be removed.
  private func stillThere(_ group: CustomGroup) -> Int? {
    guard case .remove(let members) = self, let listed = group.members else { return nil }
    let known = Set(listed.map(\.key))
    let left = members.count { known.contains($0.key) }
    // Who is not among those that came may be among those that did not.
    return left == 0 && group.hasUnreadMembers ? nil : left
  }
}
