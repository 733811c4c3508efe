/// Comments on open streams, as servers send them so that no proxy takes a silent stream for a dead one.
extension World {
  /// By the clock the server was given, whatever its speed.
  ///
  /// Source: sse-starlette, `DEFAULT_PING_INTERVAL`.
  private static let heartbeatGap = Duration.seconds(15)

  /// Has the next comment come, unless it is planned already.
  mutating func planHeartbeat() {
    guard !streams.awaitsHeartbeat else { return }
    streams.awaitsHeartbeat = true
    agenda.add(.heartbeat, at: now + clock.simulated(Self.heartbeatGap))
  }

  /// Sends the comment that is due now, and goes on while there is a stream to be kept alive.
  mutating func beat() {
    streams.awaitsHeartbeat = false
    if streams.beat() { planHeartbeat() }
  }
}
