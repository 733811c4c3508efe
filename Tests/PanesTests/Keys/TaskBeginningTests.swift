import Testing

@testable import Panes

@Suite struct TaskBeginningTests {
  @Test func `work that waits for nothing is done at once, and leaves no task`() {
    let log = Log()

    #expect(Task.beginning { log.entries.append("done") } == nil)
    #expect(log.entries == ["done"])
  }

  @Test func `work that waits has begun, and its task ends with it`() async throws {
    let log = Log()
    let (answers, answer) = AsyncStream.makeStream(of: String.self)

    let task = Task.beginning {
      log.entries.append("asked")
      for await text in answers { log.entries.append(text) }
    }
    #expect(log.entries == ["asked"])
    answer.yield("answered")
    answer.finish()
    let waiting = try #require(task)
    await waiting.value

    #expect(log.entries == ["asked", "answered"])
  }

  private final class Log {
    var entries: [String] = []
  }
}
