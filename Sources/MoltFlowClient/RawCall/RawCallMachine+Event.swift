import FoundationEssentials
import MoltFlow

extension RawCallMachine {
  /// What happened to a call.
  enum Event {
    case started
    /// The head of a reply has come.
    case opened(status: Int, headers: Headers)
    case bytes([UInt8])
    /// All that came so far is written, which may have taken its time.
    case written
    /// The body came to its end.
    case ended
    /// No reply came, or its body broke off.
    case broke(APIError)
    /// The time of ``RawCallMachine/nextWake`` has come.
    case woke
  }

  /// What the call is to do.
  enum Action: Equatable {
    case open(lastEventID: String)
    case close
    case tell(RawCall.News)
    case finish(RawCall.Outcome)
  }
}
