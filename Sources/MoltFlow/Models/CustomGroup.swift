public import FoundationEssentials

/// A named list of people that a bulk-send job or a scheduled message goes to.
///
/// Source: outreach guide 2.0.0, “Custom groups”.
public struct CustomGroup: Equatable, Identifiable, Sendable {
  public typealias ID = Identifier<CustomGroup>

  public let id: ID
  public var name: String
  /// Members in the group; nil when the server said neither the number nor the members.
  public var memberCount: Int?
  /// The members themselves; nil where the server sent none, as in lists.
  public var members: [Member]?
  public var createdAt: Date?

  public init(id: ID, name: String, memberCount: Int? = nil, members: [Member]? = nil, createdAt: Date? = nil) {
    self.id = id
    self.name = name
    self.memberCount = memberCount
    self.members = members
    self.createdAt = createdAt
  }
}

extension CustomGroup: ServerObject {
  static let listNames = ["groups", "custom_groups"]
  static let objectNames = ["group", "custom_group"]

  public init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder)
    let members = fields.items(Member.self, "members", "contacts")
    self.init(
      id: try fields.id(),
      name: fields.text("name") ?? "",
      memberCount: fields.count("member_count", "members_count") ?? members?.count,
      members: members?.items,
      createdAt: fields.date("created_at")
    )
  }
}
