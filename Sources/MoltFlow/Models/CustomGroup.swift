public import FoundationEssentials

/// A named list of people that a bulk-send job or a scheduled message goes to.
///
/// Source: outreach guide 2.0.0, “Custom groups”.
public struct CustomGroup: Equatable, Identifiable, Sendable {
  public typealias ID = Identifier<CustomGroup>

  public let id: ID
  public var name: String
  /// Members in the group; nil when the server neither said the number nor surely sent them all.
  public var memberCount: Int?
  /// The members that came, which may be a page of them; nil where the server sent none, as in lists.
  public var memberPage: Listing<Member>?
  public var createdAt: Date?

  /// The members that came; what is set counts as all of them.
  public var members: [Member]? {
    get { memberPage?.items }
    set { memberPage = newValue.map { Listing(items: $0, hasMore: false) } }
  }

  public init(id: ID, name: String, memberCount: Int? = nil, members: [Member]? = nil, createdAt: Date? = nil) {
    self.id = id
    self.name = name
    self.memberCount = memberCount
    self.createdAt = createdAt
    self.members = members
  }
}

extension CustomGroup: ServerObject {
  static let listNames = ["groups", "custom_groups"]
  static let objectNames = ["group", "custom_group"]

  public init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder)
    let page = fields.listing(Member.self, "members", "contacts")
    self.init(
      id: try fields.id(),
      name: fields.text("name") ?? "",
      memberCount: fields.count("member_count", "members_count") ?? page?.total ?? page.flatMap(Self.count),
      createdAt: fields.date("created_at")
    )
    memberPage = page
  }

  /// The number of members where only they tell it; nil for what is, or looks like, a page of them.
  ///
  /// Source: script 2.0.3 asks for 50 of a list unless told otherwise; reference 2.15.0 allows 100 at most.
  private static func count(_ page: Listing<Member>) -> Int? {
    page.hasMore ?? isSizeOfPage(page.received) ? nil : page.received
  }

  /// Whether so many members may be a page, where nothing tells.
  public static func isSizeOfPage(_ count: Int) -> Bool { [50, 100].contains(count) }
}
