import MoltFlow

/// How many messages the account may send this month and has used, as far as the server says.
///
/// It holds what bears on sending, and no more: what else the server counts may change without a frame on screen.
nonisolated public struct Quota: Equatable, Identifiable, Sendable {
  /// An account has one.
  public var id: Int { 0 }
  /// The month in the server's words, such as `2026-11`.
  let period: String?
  /// Messages that count against the limit.
  let used: Int?
  let limit: Allowance?
  /// The used share of the limit in percent, where the messages are not counted.
  let percentage: Int?
  /// Messages sent, where nothing tells how many count.
  let sent: Int?

  init(_ usage: Usage) {
    period = usage.period
    used = usage.messagesTotal
    limit = usage.messageLimit
    percentage = used == nil ? usage.percentage.map { Int(min($0, 1_000_000).rounded()) } : nil
    sent = used == nil && percentage == nil ? usage.messagesSent : nil
  }

  /// What is left of the limit.
  enum Left: Equatable {
    case messages(Int)
    case unlimited
    /// Not known, for that reason.
    case unknown(String)
  }

  var left: Left {
    switch (limit, used) {
    case (.unlimited, _): .unlimited
    case (.limited(let limit), let used?): .messages(max(0, limit - used))
    case (.limited, nil): .unknown("the server does not say how many are used")
    case (nil, _): .unknown("the server names no limit")
    }
  }
}

extension Quota {
  /// `Messages 2026-11: 1,234 of 3,000 used, 1,766 left`, or what of that the server says.
  var words: String { "Messages\(period.map { " \($0.prefix(20))" } ?? ""): \(counts)" }

  /// `1,766 of 3,000 left`, or that it is not known.
  var shortWords: String {
    switch (limit, left) {
    case (.limited(let limit), .messages(let left)): "\(Words.grouped(left)) of \(Words.grouped(limit)) left"
    case (.unlimited, _): "No message limit"
    default: "Messages left: not said"
    }
  }

  private var counts: String {
    switch (limit, used) {
    case (.limited(let limit), let used?):
      let left = limit > used ? Words.grouped(limit - used) : "none"
      return "\(Words.grouped(used)) of \(Words.grouped(limit)) used, \(left) left"
    case (.limited(let limit), nil): return "\(Words.grouped(limit)) allowed, \(use ?? "how many are used is not said")"
    case (.unlimited, _): return use.map { "\($0), no limit" } ?? "no limit"
    case (nil, _): return use.map { "\($0), the limit is not said" } ?? "neither their number nor a limit is said"
    }
  }

  private var use: String? {
    used.map { "\(Words.grouped($0)) used" } ?? percentage.map { "\($0)% used" }
      ?? sent.map { "\(Words.grouped($0)) sent" }
  }
}
