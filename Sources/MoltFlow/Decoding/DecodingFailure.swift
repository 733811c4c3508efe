/// A reply that can't be used; says what it held instead.
public struct DecodingFailure: Error, Equatable, Sendable {
  /// The names in the reply's object, or in the first object of its list; empty when it held neither.
  public let keys: [String]

  public init(keys: [String]) { self.keys = keys }

  /// A reply about another object than the one that was asked for.
  static let ofAnother = DecodingFailure(keys: ["the id of another"])
}
