public import FoundationEssentials
public import Observation

/// The moment that the screen shows; it moves on only when something is due or a key is pressed.
@Observable
public final class ScreenClock {
  public private(set) var now: Date

  public init(now: Date) { self.now = now }

  func advance(to date: Date) { if date > now { now = date } }
}
