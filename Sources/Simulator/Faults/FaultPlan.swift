/// How badly a server and its network behave, all the time.
public struct FaultPlan: Equatable, Sendable {
  /// How long every reply is held back, by the clock the server was given; what was asked is done at once.
  public var latency = Duration.zero
  /// The share of requests, 0 to 1, whose connection is closed without a reply; every other of them, by chance, is
  /// carried out.
  public var drop = 0.0
  /// The share of requests, 0 to 1, that are not carried out but answered with 500.
  public var status500 = 0.0
  /// How many requests a minute are answered, the others with 429; nil refuses none.
  public var rate: Int?
  /// Whether progress streams fall silent after their first event.
  public var stall = false
  /// Whether connections break by a reset: progress streams after their second event, and those that ``drop`` closes.
  public var reset = false

  public init() {}
}
