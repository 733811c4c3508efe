/// Hands events on, one after the other.
///
/// Not an `AsyncStream`, which takes each event through two other threads.
final class EventQueue {
  private var waiting: [TerminalEvent] = []
  private var answer: ((TerminalEvent) -> Void)?
  private var isAnswering = false
  private var isFinished = false

  /// Calls `answer` with what waits and with all that is added later; what is added meanwhile comes after it.
  func listen(_ answer: @escaping (TerminalEvent) -> Void) {
    self.answer = answer
    handOn()
  }

  /// Drops the event once the queue is finished.
  func add(_ event: TerminalEvent) {
    guard !isFinished else { return }
    waiting.append(event)
    handOn()
  }

  /// From now on nothing is added; what waits is still handed on.
  func finish() { isFinished = true }

  /// Does `work`; what is added meanwhile is told after it.
  func hold(_ work: () -> Void) {
    let wasAnswering = isAnswering
    isAnswering = true
    work()
    isAnswering = wasAnswering
    handOn()
  }

  private func handOn() {
    guard let answer, !isAnswering else { return }
    isAnswering = true
    defer { isAnswering = false }
    while !waiting.isEmpty { answer(waiting.removeFirst()) }
  }
}
