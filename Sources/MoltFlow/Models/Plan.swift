/// A plan that can be bought.
///
/// Source: vendor script 2.0.3, which reads `plans` and in each of them `name`; the rest is shown as it comes.
public struct Plan: Equatable, Sendable {
  public var id: String?
  /// The plan's name for people, where the server gives one, else its own.
  public var name: String
  /// All else the server says of it, such as prices and limits.
  public var facts: [Fact]

  public init(id: String? = nil, name: String, facts: [Fact] = []) {
    self.id = id
    self.name = name
    self.facts = facts
  }
}

extension Plan: ServerObject {
  static let listNames = ["plans"]
  static let objectNames = ["plan"]

  public init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder)
    let id = fields.text("id", "plan_id")
    let name = fields.text("display_name", "name") ?? id
    try fields.require(name != nil)
    self.init(
      id: id, name: name ?? "", facts: fields.facts(besides: ["id", "plan_id", "display_name", "name"]))
  }
}
