public import MoltFlow
import MoltFlowClient

/// What there is to know of the streams, for those who must wait for them.
extension JobsViewModel {
  /// The running jobs whose stream is open and alive.
  public var followedLive: [Job] {
    list.items.filter { $0.status == .running && feeds.feeds[$0.id]?.link == .live }
  }

  /// Whether a stream is open and alive, or a followed job being read, at this moment.
  public var isHearing: Bool { feeds.feeds.values.contains { $0.link == .live || $0.isReading } }

  /// Waits until each feed has read its job and opened its stream, or failed to.
  public func streamsOpened() async { for task in Array(feeds.openings.values) { await task.value } }
}
