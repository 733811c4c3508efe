/// An object of the server that comes alone or in a list, each of them bare or wrapped.
protocol ServerObject: Decodable, Sendable {
  /// The keys under which a list of them may be wrapped.
  static var listNames: [String] { get }
  /// The keys under which a single one may be wrapped.
  static var objectNames: [String] { get }
}
