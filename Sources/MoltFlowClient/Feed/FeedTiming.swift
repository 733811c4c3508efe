import FoundationEssentials

/// The times by which a feed lives, in seconds.
///
/// The API sends progress every 30 to 120 seconds, and proxies cut idle connections after 60 to 120: silence within
/// 180 seconds is no alarm, and a cut is routine.
enum FeedTiming {
  /// Connecting (10) and waiting for the head of the reply (20).
  static let opening: TimeInterval = 30
  static let idle: TimeInterval = 180
  /// The range of the idle time once comments show how often the server gives a sign of life.
  static let idleWithComments: ClosedRange<TimeInterval> = 45...180
  /// A running job of which nothing was heard for so long is read.
  static let silence: TimeInterval = 150
  /// A job with every recipient accounted for is read after so long, and again at the pace of polling.
  static let finishing: TimeInterval = 2
  static let poll: TimeInterval = 30
  /// A stream that was not to be had is tried again.
  static let streamAgain: TimeInterval = 300
  /// No server makes the feed wait longer.
  static let longestWait: TimeInterval = 300
  /// A stream that held so long was a good one.
  static let proven: TimeInterval = 60
}
