public import MoltFlow
import MoltFlowClient
public import Observation

/// What the drawer of a group shows: its members, some of them marked.
@Observable
public final class GroupDetailViewModel {
  public private(set) var group: CustomGroup
  /// Its members as of the last reading; nil before the first one.
  private(set) var members: [Member]?
  /// Why the last reading failed; nil once one succeeds.
  private(set) var failure: APIError?
  /// The member that the cursor is on.
  public private(set) var position = 0
  /// The marked members, by their place in ``members``.
  public private(set) var marked: Set<Int> = []

  private let workplace: Workplace

  init(group: CustomGroup, workplace: Workplace) {
    self.group = group
    self.workplace = workplace
  }

  // MARK: What the drawer shows

  public var title: String { group.name }

  /// How many members it has, such as `9 members`, or `2 of 9 marked`; empty before that is known.
  public var note: String {
    guard let size = group.size else { return marked.isEmpty ? "" : "\(Words.grouped(marked.count)) marked" }
    return marked.isEmpty
      ? Words.count(size, "member") : "\(Words.grouped(marked.count)) of \(Words.grouped(size)) marked"
  }

  public var count: Int { members?.count ?? 0 }

  /// The member at `index`, in `0..<count`.
  public func row(_ index: Int) -> MemberRow? {
    guard let members, members.indices.contains(index) else { return nil }
    let member = members[index]
    return MemberRow(phone: member.phone, name: member.name ?? "", isMarked: marked.contains(index))
  }

  /// What stands there instead of members; nil where there are some.
  public var emptyText: String? {
    guard let members else { return failure.map { "✗ \($0.message)" } ?? "Reading…" }
    return members.isEmpty ? "No member yet. + adds some." : nil
  }

  // MARK: What the user does

  public func move(by offset: Int) { position = min(max(0, position + offset), max(0, (members?.count ?? 0) - 1)) }

  /// Marks the member under the cursor or takes its mark away, and goes on to the next.
  public func toggleMark() {
    guard let members, members.indices.contains(position) else { return }
    if marked.remove(position) == nil { marked.insert(position) }
    move(by: 1)
  }

  var markedMembers: [Member] { marked.sorted().compactMap { members?[$0] } }

  /// Why no member can be removed; nil when some are marked.
  public var removeUnavailable: String? { marked.isEmpty ? "Mark members with Space first." : nil }

  // MARK: What the server says

  /// Reads the group with its members; answers it for the list, nil when the reading failed.
  func read() async -> CustomGroup? {
    do {
      let read = try await workplace.client.send(.group(group.id))
      failure = nil
      return read
    } catch {
      failure = error
      return nil
    }
  }

  /// Takes the group as it was read; without its members those that are known stay.
  func apply(_ read: CustomGroup) {
    let newMembers = read.members ?? members ?? []
    if members != newMembers {
      members = newMembers
      marked = []
      move(by: 0)
    }
    if group != read { group = read }
  }
}
