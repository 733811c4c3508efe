/// What a key may do, as `resource:action`; `manage` includes `read`.
///
/// Source: outreach guide 2.1.0, “Scopes”; platform reference 2.8.6 for the presets.
public struct AccountScopes: Equatable, Sendable {
  private let names: Set<String>

  /// What the dashboard's preset Outreach gives: neither sessions nor usage can be read with it.
  public static let outreach = AccountScopes(names: ["custom-groups:manage", "bulk-send:manage", "scheduled:manage"])

  /// Every scope that some route needs, in the order of the routes.
  public static let known = [
    "sessions:read", "custom-groups:read", "custom-groups:manage", "bulk-send:read", "bulk-send:manage",
    "scheduled:read", "scheduled:manage", "usage:read", "billing:read",
  ]

  private init(names: Set<String>) {
    self.names = names
  }

  /// Reads names with commas between; throws the first that no route needs.
  public init(_ text: String) throws(UnknownName) {
    let names = text.split(separator: ",").map { $0.filter { $0 != " " } }
    if let name = names.first(where: { !Self.known.contains($0) }) { throw UnknownName(name: name) }
    self.names = Set(names)
  }

  func allow(_ scope: String) -> Bool {
    names.contains(scope) || names.contains(scope.split(separator: ":")[0] + ":manage")
  }
}
