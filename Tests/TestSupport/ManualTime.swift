public import Foundation
public import MoltFlowClient
import Synchronization

/// A clock that shows what a test sets; it starts on Saturday, 21 November 2026, 15:00 UTC.
public final class ManualTime: Sendable {
  private let date = Mutex(Date(timeIntervalSince1970: 1_795_273_200))

  public init() {}

  public var now: Date { date.withLock { $0 } }

  public func advance(seconds: Double) { date.withLock { $0 += seconds } }

  /// Moves on to `moment`; never back.
  public func advance(to moment: Date) { date.withLock { $0 = max($0, moment) } }

  public var source: TimeSource { TimeSource { [self] in now } }
}
