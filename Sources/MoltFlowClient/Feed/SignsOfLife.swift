import FoundationEssentials

/// Tells from the bytes of a stream, and from when they came, how long its silence may last.
///
/// Any byte is a sign of life. Once comments are seen to beat, silence may last three times the longest gap so far.
struct SignsOfLife: Equatable, Sendable {
  /// When the last byte came, or the stream was opened.
  private(set) var lastByteAt: Date
  /// Since when there are lines, other than comments, that no blank line has ended.
  private(set) var unfinishedSince: Date?
  /// Whether this stream has brought no byte yet.
  private(set) var isMute = true
  private var longestGap: TimeInterval = 0
  private var commentsBeat = false
  private var line = Line.start
  private var endedWithCR = false

  private enum Line {
    case start, comment, field
  }

  init(openedAt now: Date) {
    lastByteAt = now
  }

  /// Begins a new connection; what was learnt of the gaps stays.
  mutating func reopened(at now: Date) {
    lastByteAt = now
    unfinishedSince = nil
    isMute = true
    line = .start
    endedWithCR = false
  }

  mutating func bytes(_ bytes: [UInt8], at now: Date) {
    guard !bytes.isEmpty else { return }
    let gap = now.timeIntervalSince(lastByteAt)
    if follow(bytes, at: now), gap >= 1, !isMute { commentsBeat = true }
    longestGap = max(longestGap, gap)
    lastByteAt = now
    isMute = false
  }

  /// Learns from a silence that was taken for death, so that the next one may last longer.
  mutating func fellSilent(at now: Date) {
    longestGap = max(longestGap, now.timeIntervalSince(lastByteAt))
  }

  /// When the stream counts as dead.
  var deadline: Date {
    let range = FeedTiming.idleWithComments
    let limit = commentsBeat ? min(max(3 * longestGap, range.lowerBound), range.upperBound) : FeedTiming.idle
    return lastByteAt.addingTimeInterval(limit)
  }

  /// Follows the lines; answers whether a comment begins in `bytes`.
  private mutating func follow(_ bytes: [UInt8], at now: Date) -> Bool {
    var holdsComment = false
    for byte in bytes {
      let endsCRLF = byte == 0x0A && endedWithCR
      endedWithCR = byte == 0x0D
      if endsCRLF { continue }
      if byte == 0x0A || byte == 0x0D {
        if line == .start { unfinishedSince = nil }
        line = .start
      } else if line == .start {
        line = byte == 0x3A ? .comment : .field
        holdsComment = holdsComment || line == .comment
        if line == .field, unfinishedSince == nil { unfinishedSince = now }
      }
    }
    return holdsComment
  }
}
