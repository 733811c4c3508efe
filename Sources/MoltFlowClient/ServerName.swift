import MoltFlow
public import Observation

/// What the server calls itself in the heads of its replies, refusals too.
@MainActor @Observable public final class ServerName {
  /// The last reply's `Server` header, by which a simulator makes itself known; nil while there is none.
  public private(set) var text: String?

  nonisolated init() {}

  func learn(_ headers: Headers) {
    let name = headers["Server"]
    if name != text { text = name }
  }
}
