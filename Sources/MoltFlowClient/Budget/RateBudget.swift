public import FoundationEssentials

/// How many requests the server still takes this minute, as far as is known.
///
/// It holds nothing back itself: it says from when on what nobody asked for may be sent, so that a person's commands
/// always find room. Source: platform reference 2.0.0, “Rate limits”, which counts per account and minute.
public struct RateBudget: Equatable, Sendable {
  /// Requests a minute: that of the smallest plan until a reply shows another.
  public private(set) var limit = tiers[0]
  /// When the server takes the next request; nil when it asked for no pause.
  public private(set) var pausedUntil: Date?

  private var pausedSince: Date?

  /// The requests of the last minute, oldest first, and those among them that nobody asked for.
  private var requests: [Date] = []
  private var polls: [Date] = []
  private var window: Window?

  public init() {}

  /// What the last reply said of the server's own count.
  private struct Window: Equatable {
    var remaining: Int
    let resetsAt: Date
  }

  /// The limits of the plans Free, Starter, Pro and Business.
  private static let tiers = [10, 20, 40, 60]
  private static let minute: TimeInterval = 60
  /// Left to the person's commands by what is sent without being asked for.
  private static let reserve = 2

  // MARK: What happens

  mutating func sent(at now: Date) {
    requests = Self.recent(requests, at: now) + [now]
    window?.remaining -= 1
  }

  /// Counts a request among those that nobody asked for; its sending is counted by ``sent(at:)``.
  mutating func polled(at now: Date) { polls = Self.recent(polls, at: now) + [now] }

  /// Takes that the request sent last did not reach the server, which counted nothing.
  mutating func didNotArrive() {
    if !requests.isEmpty { requests.removeLast() }
    if !polls.isEmpty { polls.removeLast() }
    window?.remaining += 1
  }

  /// Takes what a reply says: requests left, and when they are counted anew.
  mutating func learn(remaining: Int, resetsAt: Date, at now: Date) {
    guard remaining >= 0, remaining < 1_000_000, resetsAt > now else { return }
    let shown = Self.tiers.first { $0 > remaining } ?? remaining + 1
    let isNewWindow = window.map { $0.resetsAt <= now } ?? true
    limit = isNewWindow ? shown : max(limit, shown)
    // The limit is one of a minute: a later end shows a clock that goes wrong, here or there.
    window = Window(remaining: remaining, resetsAt: min(resetsAt, now.addingTimeInterval(Self.minute)))
  }

  /// Takes that the server refused a request because there were too many; without a time it is a minute.
  mutating func refused(until: Date?, at now: Date) {
    let end = until ?? now.addingTimeInterval(Self.minute)
    pausedUntil = max(end, now.addingTimeInterval(Self.shortestPause), pausedUntil ?? .distantPast)
    pausedSince = now
  }

  /// Takes that a request sent at `date` was not refused: a pause that began before is over, whatever was said.
  mutating func taken(sentAt date: Date) {
    guard let pausedSince, date > pausedSince else { return }
    pausedUntil = nil
    self.pausedSince = nil
  }

  /// A server that gives no time, or one just passed, is not asked again at once.
  private static let shortestPause: TimeInterval = 5

  // MARK: What may be sent

  /// The requests left this minute.
  public func left(at now: Date) -> Int {
    if let window, window.resetsAt > now { return max(0, window.remaining) }
    return max(0, limit - Self.recent(requests, at: now).count)
  }

  /// The polls a minute may have: a quarter of all requests, and never none.
  public var pollsPerMinute: Int { max(1, limit / 4) }

  /// Until when a poll is to wait; nil when one may be sent now.
  ///
  /// One that takes several requests may go where there is room for the first; those after it wait for as much longer.
  public func holdsPolls(at now: Date) -> Date? {
    let recent = Self.recent(polls, at: now)
    let oldest = recent.count < pollsPerMinute ? nil : recent[recent.count - pollsPerMinute]
    return [oldest?.addingTimeInterval(Self.minute), holds(1, at: now)].compactMap(\.self).max()
  }

  /// Until when `count` requests are to wait, so that the person's share stays untouched; nil when they may go now.
  public func holds(_ count: Int, at now: Date) -> Date? {
    let room = left(at: now) >= count + Self.reserve ? nil : renewal(at: now)
    return [pause(at: now), room].compactMap(\.self).max()
  }

  /// Until when nothing is to be sent that nobody asks for; nil when nothing stands against it.
  public func pause(at now: Date) -> Date? { pausedUntil.flatMap { $0 > now ? $0 : nil } }

  /// When there is room again.
  private func renewal(at now: Date) -> Date? {
    if let window, window.resetsAt > now { return window.resetsAt }
    return Self.recent(requests, at: now).first?.addingTimeInterval(Self.minute)
  }

  private static func recent(_ dates: [Date], at now: Date) -> [Date] {
    dates.filter { $0.addingTimeInterval(minute) > now }
  }
}
