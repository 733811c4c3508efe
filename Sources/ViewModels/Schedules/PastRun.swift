import FoundationEssentials
import MoltFlow

/// A past run of a schedule, told apart from the others of its history.
nonisolated struct PastRun: Equatable, Identifiable, Sendable {
  let run: ScheduleRun
  /// The server's id; where it gives none, what the run says of itself and how many on its page said the same before.
  let id: String

  /// The runs of a page of the server's.
  static func page(_ page: Listing<ScheduleRun>) -> Listing<PastRun> {
    var seen: [String: Int] = [:]
    let runs = page.items.map { run in
      if let id = run.id { return PastRun(run: run, id: "id \(id)") }
      let words =
        "\(run.ranAt?.timeIntervalSince1970 ?? 0) \(run.jobID?.rawValue ?? "") \(run.status) \(run.error ?? "")"
      seen[words, default: 0] += 1
      return PastRun(run: run, id: "\(words) \(seen[words, default: 0])")
    }
    return Listing(items: runs, unreadable: page.unreadable, total: page.total, hasMore: page.hasMore)
  }
}
