/// A word in a list of options that is none of them.
public struct UnknownName: Error, Equatable, Sendable {
  public let name: String

  public init(name: String) {
    self.name = name
  }
}
