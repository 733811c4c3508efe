public import MoltFlow

/// A line of the jobs pane, in the words it shows.
public struct JobRow: Equatable, Identifiable, Sendable {
  public let id: Job.ID
  /// The name of the group it goes to, or a word for one that is not known.
  public let group: String
  /// The first words of its text; empty when the text is not known.
  public let text: String
  /// When it was made, such as `14:02` or `20 Nov 09:00`; empty when not known.
  public let made: String
  /// What it does, or what it was just told, such as `running` or `pausing…`.
  public let state: String
  public let tone: Tone
  /// Messages sent, failed, and to be sent in all.
  public let sent, failed, total: Int
  /// Nil where nothing moves any more.
  public let freshness: Freshness?
  public let isSelected: Bool

  /// When it was made, to follow the group: ` · 14:25`; empty when not known.
  public var when: String { Self.when(made) }

  static func when(_ made: String) -> String { made.isEmpty ? "" : " · \(made)" }

  /// The first words of its text, to follow ``when``: ` · “This month's…”`; empty when not known.
  public var what: String { text.isEmpty ? "" : " · “\(text)”" }

  /// `38/127`, and what failed where anything did.
  public var counts: String {
    let progress = Words.progress(sent, of: total)
    return failed > 0 ? "\(progress), \(Words.grouped(failed)) failed" : progress
  }

  /// As ``counts``, for a narrow pane: `38/127 2✗`.
  public var shortCounts: String {
    let progress = Words.progress(sent, of: total)
    return failed > 0 ? "\(progress) \(Words.grouped(failed))✗" : progress
  }
}
