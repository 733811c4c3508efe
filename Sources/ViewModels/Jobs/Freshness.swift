import FoundationEssentials
import MoltFlow
import MoltFlowClient

/// How fresh the counts of a running job are, in a mark and words.
public struct Freshness: Equatable, Sendable {
  public let tone: Tone
  public let words: String
  /// As ``words``, for a narrow pane.
  public let shortWords: String

  /// Seconds without news after which a running job is called stale: a message comes at the latest every 120 s.
  static let staleAfter = 150.0

  /// `since`: when the last news came, or when the waiting began.
  init(link: ProgressFeed.Link, since: Date, now: Date, times: TimeWords) {
    let age = Age.words(since: since, now: now)
    let isStale = since.addingTimeInterval(Self.staleAfter) <= now
    // From ten minutes on an age is a clock time.
    let isOld = since.addingTimeInterval(600) <= now
    let stale = isOld ? "! stale since \(times.clock(since))" : "! stale \(age ?? "")"
    switch link {
    case .lost(let error): self.init(.bad, "✗ lost: \(error.message)")
    case .ended: self.init(.good, "")
    case .reconnecting(_, let date):
      let seconds = Countdown(to: date).seconds(at: now)
      let waiting = seconds > 0 ? "reconnecting in \(seconds) s" : "reconnecting"
      let soon = seconds > 0 ? "\(seconds) s" : "now"
      let short = isStale ? "\(stale), ↻ \(soon)" : seconds > 0 ? "↻ again in \(soon)" : "↻ again now"
      self.init(isStale ? .bad : .waiting, isStale ? "\(stale), \(waiting)" : "↻ \(waiting)", short: short)
    case _ where isStale: self.init(.bad, stale)
    case .connecting: self.init(.waiting, "… connecting")
    case .live: self.init(.good, age.map { "● live, \($0) ago" } ?? "● live", short: age.map { "● live \($0)" })
    case .polling: self.init(.waiting, "◌ no stream, read every 30 s")
    }
  }

  private init(_ tone: Tone, _ words: String, short: String? = nil) {
    self.tone = tone
    self.words = words
    shortWords = short ?? words
  }

  /// When the words will next be others.
  static func nextChange(link: ProgressFeed.Link, since: Date, now: Date) -> Date? {
    let stale = since.addingTimeInterval(staleAfter)
    let age = Age.nextChange(since: since, now: now)
    // Only a stale or a live job says its age.
    let words = stale > now ? stale : age
    switch link {
    case .lost, .ended: return nil
    case .reconnecting(_, let date): return [words, Countdown(to: date).nextChange(at: now)].compactMap(\.self).min()
    case .polling, .connecting: return words
    case .live: return [stale > now ? stale : nil, age].compactMap(\.self).min()
    }
  }
}
