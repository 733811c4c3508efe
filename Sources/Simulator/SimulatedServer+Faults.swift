public import MoltFlow

extension SimulatedServer {
  /// Lets `fault` befall the next request whose route `matches`, once; without a condition the next command.
  ///
  /// Faults for the same request are taken in the order they were planned.
  public func plan(_ fault: Fault, next matches: @escaping @Sendable (Route) -> Bool = { $0.method != .get }) {
    change { $0.faults.plan(fault, matches) }
  }

  /// Makes the server unreachable: requests fail, open streams break, jobs go on.
  public func goAway() {
    change { world in
      world.faults.isAway = true
      world.streams.cut(.unreachable(reason: Faults.away))
    }
  }

  /// Makes the server reachable again.
  public func comeBack() {
    change { $0.faults.isAway = false }
  }

  /// Refuses every key with 401 from now on, as after its revocation; open streams break.
  public func revokeKeys() {
    change { world in
      world.faults.areKeysRevoked = true
      world.streams.cut(.unreachable(reason: Faults.cut))
    }
  }

  /// Accepts keys again.
  public func restoreKeys() {
    change { $0.faults.areKeysRevoked = false }
  }

  /// Holds back every byte of open and of new progress streams, as a buffering proxy does, until unmuted.
  public func muteStreams(_ isMuted: Bool = true) {
    change { $0.streams.isMuted = isMuted }
  }

  /// Ends every open progress stream now: with a broken connection, or `cleanly` as if it were over.
  public func cutStreams(cleanly: Bool = false) {
    change { $0.streams.cut(cleanly ? nil : .unreachable(reason: Faults.cut)) }
  }

  /// Answers new progress streams with this status from now on; nil opens them again.
  public func refuseStreams(status: Int?) {
    change { $0.streams.refusal = status }
  }

  /// Stops a job's sending without a word: it stays `running`, but no message and no event follows.
  public func silence(jobID: String) {
    change { $0.silence(jobID) }
  }

  /// Sets a session's status, such as `failed`: only `working` ones take new jobs.
  public func setSession(_ id: String, status: String) {
    change { $0.setSession(id, status: status) }
  }
}
