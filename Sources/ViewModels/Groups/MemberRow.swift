/// One member of a group, in the words the drawer shows.
public struct MemberRow: Equatable, Sendable {
  public let phone: String
  public let name: String
  public let isMarked: Bool
}
