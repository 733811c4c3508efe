import Cron
import Testing

@testable import ViewModels

struct SendingWindowTests {
  private func window(at seconds: Int, recipients: Int) -> SendingWindow {
    SendingWindow(start: Instant(secondsSince1970: seconds), recipients: recipients)
  }

  @Test func `a broadcast leaves 30 to 120 seconds between two messages`() {
    let window = window(at: 1_000, recipients: 10)

    #expect(window.earliestEnd == Instant(secondsSince1970: 1_270))
    #expect(window.latestEnd == Instant(secondsSince1970: 2_200))
  }

  @Test(arguments: [
    (0, 10, true), (600, 1, true), (1_199, 10, true), (-1_199, 10, true), (-600, 30, true),
    (1_200, 10, false), (-1_200, 10, false), (5_000, 1, false), (600, 0, false),
  ])
  func `windows overlap where both can be sending at one moment`(start: Int, recipients: Int, overlaps: Bool) {
    let window = window(at: 0, recipients: 10)
    let other = self.window(at: start, recipients: recipients)

    #expect(window.overlaps(other) == overlaps)
    #expect(other.overlaps(window) == overlaps)
  }
}
