public import MoltFlowClient

/// What goes wrong with one request.
public enum Fault: Equatable, Sendable {
  /// The connection breaks before the reply arrives; whether the request is carried out is another matter.
  case replyLost(Fate)
  /// The request is not carried out but answered with this status and body.
  case refused(status: Int, body: String, headers: Headers = [:])
  /// The request is carried out, but what comes back with its status is not JSON.
  case garbled

  /// What becomes of a request whose reply is lost.
  public enum Fate: Equatable, Sendable {
    case carriedOut
    case dropped
    /// It is carried out so much later, by the clock the server was given.
    case delayed(Duration)
  }
}
