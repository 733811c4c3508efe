public import MoltFlow
import MoltFlowClient
public import Observation

/// What the drawer of a group shows: its members, some of them marked.
@Observable
public final class GroupDetailViewModel {
  /// The group with the members that were read so far.
  public private(set) var group: CustomGroup
  private var isRead = false
  /// Why the last reading failed; nil once one succeeds.
  private(set) var failure: APIError?
  /// The member that the cursor is on.
  public private(set) var position = 0
  /// The marked members, by their place in ``members``.
  public private(set) var marked: Set<Int> = []
  /// The next page of members is wanted: the cursor comes near the end of what is there.
  private(set) var wantsMore = false
  @ObservationIgnored private var isReadingMore = false
  /// The last page brought nothing new.
  @ObservationIgnored private var isAtEnd = false

  private let workplace: Workplace

  init(group: CustomGroup, workplace: Workplace) {
    self.group = group
    self.workplace = workplace
  }

  // MARK: What the drawer shows

  public var title: String { group.name }

  /// How many members it has: `9 members`; as long as not all are here `100 of 5,000 members` or `100+ members`.
  ///
  /// With marks `2 of 9 marked`, or `2 marked, 100 of 5,000`. Empty before any of that is known.
  public var note: String {
    guard count > 0 else { return group.size.map { Words.count($0, "member") } ?? "" }
    let isWhole = !group.hasUnreadMembers && group.size == count
    let size = group.size.map { " of \(Words.grouped($0))" } ?? "+"
    switch (isWhole, marked.count) {
    case (true, 0): return Words.count(count, "member")
    case (true, let marks): return "\(Words.grouped(marks))\(size) marked"
    case (false, 0): return "\(Words.grouped(count))\(size) members"
    case (false, let marks): return "\(Words.grouped(marks)) marked, \(Words.grouped(count))\(size)"
    }
  }

  public var count: Int { members?.count ?? 0 }

  /// Its members as far as they were read; nil before the first reading.
  var members: [Member]? { isRead ? group.members ?? [] : nil }

  /// The member at `index`, in `0..<count`.
  public func row(_ index: Int) -> MemberRow? {
    guard let members, members.indices.contains(index) else { return nil }
    let member = members[index]
    return MemberRow(phone: member.phone, name: member.name ?? "", isMarked: marked.contains(index))
  }

  /// What stands there instead of members; nil where there are some.
  public var emptyText: String? {
    guard isRead else { return failure.map { "✗ \($0.message)" } ?? "Reading…" }
    guard count == 0 else { return nil }
    return group.size ?? 0 > 0 ? "The server does not list the members of this group." : "No member yet. + adds some."
  }

  // MARK: What the user does

  public func move(by offset: Int) {
    position = min(max(0, position + offset), max(0, count - 1))
    if group.readsOn, isRead, !isReadingMore, !isAtEnd, position >= count - Self.margin { wantsMore = true }
  }

  /// So many members before their end they are read on.
  private static let margin = 20

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
  ///
  /// One page is enough, unless more were read before.
  func read() async -> CustomGroup? {
    do {
      var read = try await workplace.client.send(.group(group.id))
      if read.members.map({ $0.count < count }) ?? true { read = try await workplace.client.completed(read) }
      failure = nil
      return read
    } catch {
      failure = error
      return nil
    }
  }

  /// Reads the next page of members: what ``takePage(_:after:)`` is given; nil when that failed, with why.
  func readMore() async -> (page: CustomGroup?, failure: APIError?) {
    wantsMore = false
    isReadingMore = true
    defer { isReadingMore = false }
    do {
      return (try await workplace.client.send(.memberPage(after: group)), nil)
    } catch {
      return (nil, error)
    }
  }

  /// Takes the page that follows the first `received` members; what was read anew meanwhile has another end.
  func takePage(_ page: CustomGroup, after received: Int?) {
    if group.memberPage?.received == received { isAtEnd = !group.takePage(page) }
  }

  /// Takes the group as it was read; without its members those that are known stay.
  ///
  /// Pages that were read stay too where a first page says nothing else.
  func apply(_ read: CustomGroup) {
    let old = (members ?? []).map(\.key)
    var new = read
    if read.members == nil || isFirstPageOfKnown(read) {
      new.memberPage = group.memberPage
    } else {
      isAtEnd = false
    }
    isRead = true
    if group != new { group = new }
    let keys = (group.members ?? []).map(\.key)
    if !keys.starts(with: old) { marked = [] }
    position = min(position, max(0, keys.count - 1))
  }

  private func isFirstPageOfKnown(_ read: CustomGroup) -> Bool {
    guard isRead, read.hasUnreadMembers, let size = read.size, size == group.size else { return false }
    let first = (read.members ?? []).map(\.key)
    return first.count <= count && (members ?? []).map(\.key).starts(with: first)
  }
}
