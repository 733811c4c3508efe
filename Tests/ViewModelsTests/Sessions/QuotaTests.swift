import MoltFlow
import Testing

@testable import ViewModels

/// What the screen says of `/usage/current`, of which every field may be missing.
struct QuotaTests {
  @Test(arguments: [
    (
      Usage(period: "2026-11", messagesTotal: 1234, messageLimit: .limited(3000)),
      "Messages 2026-11: 1,234 of 3,000 used, 1,766 left", "1,766 of 3,000 left"
    ),
    (
      Usage(messagesTotal: 3100, messageLimit: .limited(3000), percentage: 103),
      "Messages: 3,100 of 3,000 used, none left",
      "0 of 3,000 left"
    ),
    (Usage(messagesTotal: 1234, messageLimit: .unlimited), "Messages: 1,234 used, no limit", "No message limit"),
    (Usage(messageLimit: .unlimited), "Messages: no limit", "No message limit"),
    (
      Usage(messagesSent: 7, messageLimit: .limited(3000), percentage: 41.4), "Messages: 3,000 allowed, 41% used",
      "Messages left: not said"
    ),
    (Usage(messagesSent: 7, messageLimit: .limited(50)), "Messages: 50 allowed, 7 sent", "Messages left: not said"),
    (
      Usage(messageLimit: .limited(50)), "Messages: 50 allowed, how many are used is not said",
      "Messages left: not said"
    ),
    (Usage(messagesTotal: 12), "Messages: 12 used, the limit is not said", "Messages left: not said"),
    (
      Usage(period: "2026-11", apiCalls: 3), "Messages 2026-11: neither their number nor a limit is said",
      "Messages left: not said"
    ),
  ])
  func `the quota is said as far as the server says it`(usage: Usage, words: String, short: String) {
    #expect(Quota(usage).words == words)
    #expect(Quota(usage).shortWords == short)
  }

  @Test func `a count that bears on nothing is no news`() {
    #expect(Quota(Usage(messagesTotal: 1, apiCalls: 3)) == Quota(Usage(messagesSent: 1, messagesTotal: 1, apiCalls: 4)))
  }
}
