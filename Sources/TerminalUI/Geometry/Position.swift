/// A cell of the screen: `x` grows right, `y` grows down, both from zero.
public struct Position: Equatable, Hashable, Sendable {
  public var x, y: Int

  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}
