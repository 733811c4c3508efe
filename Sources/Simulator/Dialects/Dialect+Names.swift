extension Dialect {
  /// All but ``plain``, as the command line names them.
  public static let names: [(name: String, dialect: Dialect)] = [
    ("wrapped", .wrapped), ("nested", .nested), ("no-content", .noContent), ("strings", .strings),
    ("sparse", .sparse), ("list-errors", .listErrors), ("string-errors", .stringErrors),
    ("naive-times", .naiveTimes), ("offset-times", .offsetTimes), ("heartbeats", .heartbeats),
    ("named-events", .namedEvents), ("early-close", .earlyClose), ("snapshot-first", .snapshotFirst),
    ("no-snapshot", .noSnapshot), ("no-retry-after", .noRetryAfter), ("paged-members", .pagedMembers), ("all", .all),
  ]

  /// Reads names with commas between; throws the first that is none.
  public init(_ text: String) throws(UnknownName) {
    self = .plain
    for name in text.split(separator: ",", omittingEmptySubsequences: false) where name != "plain" {
      guard let line = Self.names.first(where: { $0.name == name }) else { throw UnknownName(name: String(name)) }
      insert(line.dialect)
    }
  }
}
