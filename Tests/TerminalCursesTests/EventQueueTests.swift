import Testing

@testable import TerminalCurses

@MainActor struct EventQueueTests {
  private final class Listener {
    var events: [TerminalEvent] = []
  }

  private let queue = EventQueue()
  private let listener = Listener()

  @Test func `what came before anybody listened is told first`() {
    queue.add(.resized)
    queue.listen { listener.events.append($0) }
    queue.add(.input)

    #expect(listener.events == [.resized, .input])
  }

  @Test func `what comes while an event is answered is told after it`() {
    queue.listen { event in
      if event == .input { queue.add(.resumed) }
      listener.events.append(event)
    }
    queue.add(.input)

    #expect(listener.events == [.input, .resumed])
  }

  @Test func `what comes while events are held is told after that`() {
    queue.listen { listener.events.append($0) }
    queue.hold {
      queue.add(.resumed)
      #expect(listener.events.isEmpty)
    }

    #expect(listener.events == [.resumed])
  }

  @Test func `at the end what waits is told, and nothing more is taken`() {
    queue.add(.hungUp)
    queue.finish()
    queue.add(.input)
    queue.listen { listener.events.append($0) }

    #expect(listener.events == [.hungUp])
  }
}
