import Testing

@testable import MoltFlowClient

struct BackoffTests {
  @Test func `waits double from one second up to thirty`() {
    var backoff = Backoff()

    let waits = (0..<7).map { _ in backoff.fail(random: 1) }

    #expect(waits == [1, 2, 4, 8, 16, 30, 30])
  }

  @Test(arguments: [(0, 0.5), (0.5, 0.75), (1, 1)])
  func `chance shortens a wait by up to a half`(random: Double, wait: Double) {
    var backoff = Backoff()

    #expect(backoff.fail(random: random) == wait)
  }

  @Test func `success begins again at one second`() {
    var backoff = Backoff()
    _ = backoff.fail(random: 1)
    _ = backoff.fail(random: 1)

    backoff.succeed()

    #expect(backoff.fail(random: 1) == 1)
  }

  @Test(arguments: [(Duration.zero, 1), (.milliseconds(5000), 5), (.milliseconds(1500), 1.5), (.seconds(3600), 60)])
  func `the server's time is a floor, from 1 to 60 seconds`(retry: Duration, wait: Double) {
    var backoff = Backoff()

    backoff.serverAsks(for: retry)

    #expect(backoff.fail(random: 0) == wait)
  }

  @Test func `a server that asks for five seconds gets them doubled too`() {
    var backoff = Backoff()
    backoff.serverAsks(for: .seconds(5))

    let waits = (0..<4).map { _ in backoff.fail(random: 1) }

    #expect(waits == [5, 10, 20, 30])
  }
}
