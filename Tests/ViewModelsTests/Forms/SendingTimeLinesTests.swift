import Cron
import TestSupport
import Testing

@testable import ViewModels

struct SendingTimeLinesTests {
  /// It starts at 15:00.
  @Test(arguments: [
    (1, ["It takes at most 2 min, so it ends by 15:02."]),
    (2, ["Likely 1 min to 4 min: it ends between 15:01 and 15:03.", "At the soonest 30 s, at the latest 4 min."]),
    (3, ["Likely 2 min to 5 min: it ends between 15:02 and 15:05.", "At the soonest 1 min, at the latest 6 min."]),
    (
      1200,
      [
        "Likely 24 h 30 min to 25 h 30 min: it ends between 22 Nov 15:29 and 22 Nov 16:30.",
        "At the soonest 9 h 59 min, at the latest 40 h.",
      ]
    ),
  ])
  func `the review says how long it takes, likely and at the most`(messages: Int, lines: [String]) {
    let time = SendingTime(messages: messages)

    #expect(time.lines(from: ManualTime().now, words: TimeWords(zone: .utc)).map(\.text) == lines)
  }
}
