/// In which of the ways that the documents leave open a server writes its replies.
///
/// ``plain`` is what the vendor's script reads. Each of the others is a way that a client must bear too; several go
/// together.
public struct Dialect: OptionSet, Hashable, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Bare arrays, a body in every reply, numbers as numbers, times in UTC with a Z, streams that begin with a snapshot.
  public static let plain: Dialect = []

  /// Lists inside an object that names them, with `total`, `limit` and `offset`.
  public static let wrapped = Dialect(rawValue: 1 << 0)
  /// Everything that succeeds inside `{"data": …}`.
  public static let nested = Dialect(rawValue: 1 << 1)
  /// Deletions and actions are answered with 204.
  public static let noContent = Dialect(rawValue: 1 << 2)
  /// Numbers as strings.
  public static let strings = Dialect(rawValue: 1 << 3)
  /// Without what is null or not documented for sure.
  public static let sparse = Dialect(rawValue: 1 << 4)
  /// The detail of a 422 is FastAPI's list of problems.
  public static let listErrors = Dialect(rawValue: 1 << 5)
  /// An error's body is its sentence alone, as plain text.
  public static let stringErrors = Dialect(rawValue: 1 << 6)
  /// Times in UTC that do not say so.
  public static let naiveTimes = Dialect(rawValue: 1 << 7)
  /// Times with a numeric offset, here that of India.
  public static let offsetTimes = Dialect(rawValue: 1 << 8)
  /// A comment before every event of a stream, and every 15 seconds.
  public static let heartbeats = Dialect(rawValue: 1 << 9)
  /// Events have a name and an id.
  public static let namedEvents = Dialect(rawValue: 1 << 10)
  /// Streams end after their second event, though the job goes on.
  public static let earlyClose = Dialect(rawValue: 1 << 11)
  /// Streams begin with a snapshot: as in ``plain``, and stronger than ``noSnapshot``.
  public static let snapshotFirst = Dialect(rawValue: 1 << 12)
  /// The stream of a job that goes on is silent until its next message.
  public static let noSnapshot = Dialect(rawValue: 1 << 13)
  /// A 429 does not say when to come back.
  public static let noRetryAfter = Dialect(rawValue: 1 << 14)
  /// A group shows a hundred of its members at a time.
  public static let pagedMembers = Dialect(rawValue: 1 << 15)
  /// Each reply in a dialect of its own: those named beside it, and any of the others, by a random generator of its
  /// own.
  public static let all = Dialect(rawValue: 1 << 16)
}
