/// Something the server says that this program does not understand, to be shown as it came.
public struct Fact: Equatable, Sendable {
  /// The server's name for it, such as `limits.max_groups`.
  public let name: String
  public let value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
