import MoltFlow

extension FeedMachine {
  /// What happened to a feed.
  enum Event {
    case started
    /// The head of the stream's reply has come.
    case opened(status: Int, headers: Headers)
    case bytes([UInt8])
    /// The body came to its end, or broke.
    case closed(APIError?)
    case openFailed(APIError)
    case job(Job)
    /// The job as a command was answered, or as it was read by others.
    case told(Job)
    case readFailed(APIError)
    /// The time of ``FeedMachine/nextWake`` has come.
    case woke
    /// The user wants news now.
    case triedNow
    /// The program was stopped, or the machine slept: no connection is to be trusted.
    case resumed
    case stopped
  }

  /// What the feed is to do.
  enum Action: Equatable {
    /// Closes any former stream first.
    case open(lastEventID: String)
    case close
    /// Reads the job.
    case read
    case report(ProgressFeed.Update)
  }
}
