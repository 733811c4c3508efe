import MoltFlow

/// What a group's own reply tells of its members, which may come by the page.
extension CustomGroup {
  /// Its number of members: the greatest of what the server says and what came; nil when more may follow than it says.
  var size: Int? {
    guard let page = memberPage else { return memberCount }
    guard let said = [memberCount, page.total].compactMap(\.self).max() else {
      return page.hasMore == false ? page.received : nil
    }
    return page.hasMore == true && said <= page.received ? nil : max(said, page.received)
  }

  /// It has members that did not come, or may have.
  var hasUnreadMembers: Bool {
    guard let page = memberPage else { return memberCount != 0 }
    return size.map { $0 > page.received } ?? true
  }

  /// A further page may bring members.
  var readsOn: Bool { hasUnreadMembers && memberPage.map { $0.hasMore != false } == true }

  /// Takes the next page of members; false for one that brings nothing new, which is the last.
  ///
  /// A server that does not know `offset` sends the same members again and again: unless it says how many there are,
  /// that is then not known.
  @discardableResult
  mutating func takePage(_ next: CustomGroup) -> Bool {
    guard var all = memberPage else { return false }
    let page = next.memberPage ?? Listing(items: [])
    var known = Set(all.items.map(\.key))
    let new = page.items.filter { known.insert($0.key).inserted }
    all.items += new
    all.unreadable += page.unreadable
    all.total = page.total ?? all.total
    // A number no larger than the page may mean only that.
    if let count = next.memberCount, count > page.received { memberCount = count }
    let said = [memberCount, all.total].compactMap(\.self).max()
    if !new.isEmpty {
      all.hasMore = page.isFollowed(after: all.received, of: said)
    } else if page.received == 0 || said != nil {
      all.hasMore = page.hasMore == true
    } else {
      all.hasMore = page.hasMore
    }
    memberPage = all
    return !new.isEmpty
  }

  /// Takes a list of all members; what only the pages said of them, their ids, stays.
  mutating func takeAll(_ list: Listing<Member>) {
    let known = Dictionary((members ?? []).map { ($0.key, $0.id) }) { first, _ in first }
    memberPage = Listing(
      items: list.items.map { member in
        var member = member
        member.id = member.id ?? known[member.key] ?? nil
        return member
      }, unreadable: list.unreadable, total: list.received, hasMore: false)
  }
}

extension Member {
  /// What tells it from the others of its group: its number; without one its id.
  var key: String { phone.isEmpty ? id ?? "" : phone }
}
