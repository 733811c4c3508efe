extension SimulatedServer {
  /// Drives the server: sleeps until something is due or has changed, carries it out, until its task is cancelled.
  ///
  /// For servers that others ask over a port, and for the demo; one driver at a time, on a clock that runs.
  public func run() async {
    while !Task.isCancelled {
      advance()
      let (duration, alarm) = sleep()
      await withTaskGroup { group in
        group.addTask {
          for await _ in alarm { return }
        }
        if let duration {
          // Throws only when cancelled, because the alarm came first or the driver's task is over.
          group.addTask { _ = try? await Task.sleep(for: duration) }
        }
        await group.next()
        group.cancelAll()
      }
    }
  }
}
