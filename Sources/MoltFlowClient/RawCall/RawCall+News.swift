public import FoundationEssentials
public import MoltFlow

extension RawCall {
  /// What there is to write while a call goes on.
  public enum News: Equatable, Sendable {
    /// The first line of a reply's head, such as `HTTP/1.1 200 OK`.
    case statusLine(String)
    /// The next bytes of a body that is no event stream.
    case body([UInt8])
    case line(EventLine)
    /// So many more events were too large to be kept.
    case dropped(Int)
    /// The stream is opened again after so many seconds; `error` says why, where no status line does.
    case waiting(TimeInterval, error: APIError?)
  }

  /// How a call ended.
  public enum Outcome: Equatable, Sendable {
    /// A whole reply of success, or a stream that the server ended.
    case done
    /// A whole reply with another status.
    case refused
    /// Nothing came for so many seconds.
    case silent(TimeInterval)
    /// A followed stream became something else, of this media type.
    case noStream(mediaType: String?)
    case failed(APIError)
  }
}
