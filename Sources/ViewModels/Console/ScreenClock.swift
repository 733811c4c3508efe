public import FoundationEssentials
public import Observation

/// The moment that the screen shows; it moves on only when something is due or a key is pressed.
@Observable
public final class ScreenClock {
  public private(set) var now: Date
  /// The same, not observed: for whoever asks when words on the screen change next, which stays so until they do.
  @ObservationIgnored private(set) var unobservedNow: Date

  public init(now: Date) {
    self.now = now
    unobservedNow = now
  }

  func advance(to date: Date) {
    guard date > now else { return }
    unobservedNow = date
    now = date
  }
}
