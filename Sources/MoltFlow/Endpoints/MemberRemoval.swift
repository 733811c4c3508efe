/// The requests that take members out of a group, in the order in which to try them.
///
/// The vendor's documents disagree about the body: the outreach guide 2.0.0 says “by phone” and gives none, script
/// 2.1.2 sends `{"member_ids": […]}`. Trying another form is harmless: who was removed stays removed.
public struct MemberRemoval: Sendable {
  /// By ids, if every member has one; then by number in the form of adding; then by a plain list of numbers.
  ///
  /// Empty when the members have neither all an id nor all a number.
  public let requests: [Endpoint<CustomGroup?>]

  public init(of members: [Member], from id: CustomGroup.ID) {
    let ids = members.compactMap(\.id)
    let phones = members.map(\.phone).filter { !$0.isEmpty }
    let byID: [Endpoint<CustomGroup?>] = [.removeMembers(id, ids: ids)]
    let byPhone: [Endpoint<CustomGroup?>] = [
      .removeMembers(id, contacts: phones), .removeMembers(id, phones: phones),
    ]
    requests =
      (ids.isEmpty || ids.count < members.count ? [] : byID)
      + (phones.isEmpty || phones.count < members.count ? [] : byPhone)
  }

  /// Whether the next request is worth trying after `error`: only when the server refused the form of this one.
  public static func goesOn(after error: APIError) -> Bool {
    guard case .invalid = error else { return false }
    return true
  }
}
