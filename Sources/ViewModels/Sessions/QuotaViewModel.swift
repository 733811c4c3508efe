import FoundationEssentials
import MoltFlow
import MoltFlowClient
public import Observation

/// What is left of this month's messages, as the server counts them.
///
/// It is an extra: nothing waits for it, and its failures are said here alone.
@Observable
public final class QuotaViewModel {
  /// One item, read like a list: as often as polls allow, and marked with when it was last true.
  let list: ServerList<Quota>

  private let times: TimeWords
  private let clock: ScreenClock

  init(workplace: Workplace, clock: ScreenClock) {
    times = workplace.words
    self.clock = clock
    let client = workplace.client
    list = ServerList(every: 300, now: workplace.time.now) { _, _ throws(APIError) in
      Listing(items: [Quota(try await client.send(.usage))])
    }
  }

  /// What is used and left, and the server's word for it; or why that is not known.
  public var sentence: String {
    guard let quota = list.items.first, let asOf = list.asOf else {
      guard let failure = list.failure else { return "Messages left: reading…" }
      guard let need = failure.need(usually: Self.scope) else {
        return "Messages left: not known. \(failure.message)"
      }
      return "Messages left: not known, the server refused to say (\(need))."
    }
    let since = list.failure.map { " Not read since: \($0.message)" } ?? ""
    return "\(quota.words), as the server counted at \(moment(asOf)) (GET /usage/current).\(since)"
  }

  /// The same in at most 38 columns.
  public var shortSentence: String {
    guard let quota = list.items.first, let asOf = list.asOf else {
      guard let failure = list.failure else { return "Messages left: reading…" }
      return "Messages left: not known" + (failure.missingScopes(usually: Self.scope).map { " (\($0))" } ?? "")
    }
    let source = list.failure == nil ? "(/usage/current)" : "at \(moment(asOf)), not since"
    return "\(quota.shortWords) \(source)"
  }

  /// Nothing is left, or that is not known for sure.
  public var isWarning: Bool { list.items.first?.left == .messages(0) || list.failure != nil }

  /// When the messages of a send go out.
  enum Need {
    case now, once, eachTime

    var words: String {
      switch self {
      case .now: ""
      case .once: " when it runs"
      case .eachTime: " each time it runs"
      }
    }

    var danger: String { self == .now ? "The server may refuse it." : "It may fail if that is so then." }
  }

  /// What it means for a send of `count` messages; it warns, and never stands in the way.
  func reviewLine(needs count: Int, _ need: Need) -> ReviewLine {
    let needs = "Needs \(Words.count(count, "message"))\(need.words)"
    guard let quota = list.items.first, let readAt = list.readAt else { return unknown(needs, whyUnread) }
    let when = moment(readAt) + (list.failure == nil ? "" : ", not read since")
    switch quota.left {
    case .messages(let left) where left >= count:
      // More runs may fall in the month than it is enough for.
      let runs = need == .eachTime ? ", enough for \(Words.count(left / max(1, count), "run"))" : ""
      return ReviewLine(
        "\(needs). Left this month: \(Words.grouped(left))\(runs), as the server counted at \(when).",
        mark: need == .eachTime ? .plain : .good)
    case .messages(let left):
      let short = "\(needs), more than are left this month: \(Words.grouped(left)), as the server counted at \(when)."
      return ReviewLine("\(short) \(need.danger)", mark: .warning)
    case .unlimited: return ReviewLine("\(needs). This month has no limit, as the server said at \(when).", mark: .good)
    case .unknown(let why): return unknown(needs, why)
    }
  }

  private func unknown(_ needs: String, _ why: String) -> ReviewLine {
    ReviewLine("\(needs). How many are left this month is not known: \(why).", mark: .warning)
  }

  private var whyUnread: String {
    guard let failure = list.failure else { return "it was not read yet" }
    return failure.need(usually: Self.scope).map { "the server refused to say (\($0))" } ?? "it can't be read"
  }

  private static let scope = "usage:read"

  private func moment(_ date: Date) -> String { times.moment(date, now: clock.now) }

  @discardableResult
  func read(asked: Bool = false) async -> APIError? { await list.read(asked: asked) }

  /// A broadcast was made or cancelled: the server counts otherwise now.
  func expire() { list.expire() }
}
