import Cron
import Foundation
import TestSupport
import Testing

@testable import ViewModels

struct TimeTests {
  private let start = ManualTime().now

  @Test(
    arguments: [(14.9, nil), (15, "15 s"), (59.9, "15 s"), (60, "1 min"), (599, "5 min"), (600, "10 min")]
      as [(Double, String?)])
  func `an age goes in steps`(seconds: Double, words: String?) {
    #expect(Age.words(since: start, now: start.addingTimeInterval(seconds)) == words)
  }

  @Test func `after ten minutes an age changes no more`() {
    #expect(Age.nextChange(since: start, now: start.addingTimeInterval(600)) == nil)
  }

  @Test(arguments: [
    (23.0, 25), (20.1, 25), (20, 20), (10.1, 15), (10, 10), (9.1, 10), (9, 9), (0.2, 1), (0, 0), (-5, 0),
  ])
  func `a countdown steps by five, by one from ten down`(left: Double, shown: Int) {
    #expect(Countdown(to: start.addingTimeInterval(left)).seconds(at: start) == shown)
  }

  @Test(arguments: [0.1, 1.0 / 3, 0.7, 12.345678] as [Double])
  func `a countdown that is looked at when it changes always shows less`(fraction: Double) {
    let countdown = Countdown(to: start.addingTimeInterval(60 + fraction))
    var now = start
    var shown = countdown.seconds(at: now)
    while let next = countdown.nextChange(at: now) {
      now = next
      #expect(countdown.seconds(at: now) < shown)
      shown = countdown.seconds(at: now)
    }

    #expect(shown == 0)
  }

  @Test(arguments: [
    (0.0, "0 s"), (59, "59 s"), (60, "1 min"), (3540, "59 min"), (3600, "1 h"), (9480, "2 h 38 min"),
    (172_740, "47 h 59 min"), (172_800, "2 days"), (599_880, "6 days 23 h"), (1_000_000, "11 days 14 h"),
    (3_600_000_000, "41,666 days 16 h"),
  ])
  func `a length of time reads in hours and minutes, and from two days on in days`(seconds: Double, words: String) {
    #expect(DurationWords.about(seconds) == words)
  }

  @Test func `a bound is never rounded to the wrong side`() {
    #expect(DurationWords.about(1_068_000, rounding: .up) == "12 days 9 h")
    #expect(DurationWords.about(1_068_000, rounding: .down) == "12 days 8 h")
    #expect(DurationWords.about(119.5, rounding: .up) == "2 min")
    #expect(DurationWords.about(119.5, rounding: .down) == "1 min")
  }

  @Test func `a broadcast takes 30 to 120 s a message, likely 75`() {
    let time = SendingTime(messages: 100)

    #expect(time.hard == 2970...12_000)
    #expect(time.likely == 6980...8020)
  }

  @Test(arguments: [0, 1, 2, 10_000])
  func `what is likely is possible`(messages: Int) {
    let time = SendingTime(messages: messages)

    #expect(time.hard.contains(time.likely.lowerBound))
    #expect(time.hard.contains(time.likely.upperBound))
  }

  @Test(
    arguments: [
      (0.0, "15:00"), (86_400, "22 Nov 15:00"), (-86_400, "20 Nov 15:00"), (86_400 * 60, "20 Jan 2027 15:00"),
    ] as [(Double, String)])
  func `a moment says its day when it is another one`(seconds: Double, words: String) {
    #expect(TimeWords(zone: .utc).moment(start.addingTimeInterval(seconds), now: start) == words)
  }
}
