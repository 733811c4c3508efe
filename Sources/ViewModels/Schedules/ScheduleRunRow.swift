import FoundationEssentials
import MoltFlow

/// A past run of a schedule, in the words the drawer shows.
public struct ScheduleRunRow: Equatable, Sendable {
  /// When it ran, on the person's clock; empty when not known.
  public let at: String
  /// The server's own word, such as `completed`.
  public let state: String
  /// `114/127, 13 failed`; empty where the server gives no counts.
  public let counts: String
  /// What went wrong, in the server's words; empty when nothing did.
  public let error: String
}

extension ScheduleRunRow {
  init(_ run: ScheduleRun, words: TimeWords, now: Date) {
    at = run.ranAt.map { words.moment($0, now: now) } ?? ""
    state = String(run.status.prefix(20))
    let sent = run.sent.map { sent in run.total.map { Words.progress(sent, of: $0) } ?? "\(Words.grouped(sent)) sent" }
    let failed = run.failed.flatMap { $0 > 0 ? "\(Words.grouped($0)) failed" : nil }
    counts = [sent, failed].compactMap(\.self).joined(separator: ", ")
    error = Words.withoutFieldName(run.error ?? "")
  }
}
