extension Task where Success == Void, Failure == Never {
  /// Begins a key's work at once; nil if it is done by then, since it had nothing to wait for.
  static func beginning(_ work: @escaping @MainActor () async -> Void) -> Task? {
    let progress = Progress()
    let task = Task.immediate { @MainActor in
      await work()
      progress.isDone = true
    }
    return progress.isDone ? nil : task
  }
}

private final class Progress {
  var isDone = false
}
