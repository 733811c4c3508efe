extension HTTPTransport {
  /// What `work` answers; once `limit` is over it is cancelled, and ``ReplyTooSlow`` thrown.
  static func within<Answer: Sendable>(
    _ limit: Duration, _ work: @escaping @Sendable () async throws -> Answer
  ) async throws -> Answer {
    try await withThrowingTaskGroup(of: Answer.self) { group in
      defer { group.cancelAll() }
      group.addTask { try await work() }
      group.addTask {
        try await Task.sleep(for: limit)
        throw ReplyTooSlow()
      }
      guard let first = try await group.next() else { throw CancellationError() }
      return first
    }
  }

  struct ReplyTooSlow: Error {}
}
