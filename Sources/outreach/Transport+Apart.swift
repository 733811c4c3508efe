import Dispatch
import MoltFlow
import MoltFlowClient

extension Transport {
  /// The same transport, its work done one by one on a thread of its own.
  ///
  /// The embedded simulator may take a second for a very large reply: neither the screen nor a timer waits for that.
  nonisolated var apart: Transport {
    let executor = QueueExecutor()
    return Transport(
      send: { request async throws(APIError) in
        try await withTaskExecutorPreference(executor) { await attempt(request, send) }.get()
      },
      open: { request async throws(APIError) in
        try await withTaskExecutorPreference(executor) { await attempt(request, open) }.get()
      })
  }
}

/// What a request came to, run by the executor that the task prefers.
@concurrent nonisolated private func attempt<Reply: Sendable>(
  _ request: Transport.Request, _ work: @Sendable (Transport.Request) async throws(APIError) -> Reply
) async -> Result<Reply, APIError> {
  do {
    return .success(try await work(request))
  } catch {
    return .failure(error)
  }
}

/// Runs jobs one after the other on a queue of its own, outside the pool that all other tasks share.
nonisolated private final class QueueExecutor: TaskExecutor {
  private let queue = DispatchQueue(label: "simulator")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
