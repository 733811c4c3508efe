import Cron
import FoundationEssentials
import TestSupport
import Testing

@testable import outreach

@Suite struct CronRefusalTests {
  private var answers = CronAnswers(zones: .fixtures, mine: .utc)
  private let now = GivenInstant(Date(timeIntervalSince1970: 0))

  @Test(arguments: [
    (
      #"{"expr":"0 22-2 * * *"}"#, "reversedRange", #""hour""#, "[2,6]", "22-2 runs backwards; write 22-23,0-2",
      #""22-23,0-2""#
    ),
    (
      #"{"expr":"0 9 * *"}"#, "tooFewFields", "null", "[7,7]", "4 of 5 fields: weekday is missing; write * for any",
      #"" *""#
    ),
    (#"{"expr":"0 0 30 2 *"}"#, "neverRuns", #""day-of-month""#, "[4,6]", "30 February never comes", "null"),
    (
      #"{"expr":"0 0 1 FOO *"}"#, "unknownName", #""month""#, "[6,9]", "unknown month “FOO”; use 1-12 or JAN-DEC",
      "null"
    ),
    (
      #"{"expr":"0 0 * * 8"}"#, "outOfRange", #""day-of-week""#, "[8,9]", "weekday 8 is out of range 0-7", "null"
    ),
    (
      #"{"expr":"* * * * *","zone":"Mars"}"#, "unknownZone", "null", "null",
      "There is no time zone “Mars”; names look like Europe/Paris.", "null"
    ),
    (
      #"{"expr":"* * * * *","after":"now"}"#, "badInstant", "null", "null",
      "“now” is not an instant; write 2026-11-23T09:00:00+01:00 or 2026-11-23T08:00:00Z.", "null"
    ),
    (#"{}"#, "badRequest", "null", "null", "“expr” is missing.", "null"),
  ])
  mutating func `what is wrong is one line of JSON`(
    line: String, code: String, field: String, range: String, message: String, suggestion: String
  ) {
    let reply = answers.reply(toLine: Array(line.utf8), now: now)

    #expect(
      reply == """
        {"error":{"code":"\(code)","field":\(field),"message":"\(message)","range":\(range),"suggestion":\(suggestion)}}
        """)
  }

  @Test(arguments: [
    ("Berlin", #""Europe/Berlin""#), ("europe/berlin", #""Europe/Berlin""#), ("new_york", #""America/New_York""#),
    ("australia", "null"), ("Europe/Berln", "null"), ("", "null"),
  ])
  mutating func `of an unknown zone the one that is meant is suggested, where it can be no other`(
    zone: String, suggestion: String
  ) {
    let reply = answers.reply(toLine: Array(#"{"expr":"* * * * *","zone":"\#(zone)"}"#.utf8), now: now)

    #expect(reply.hasPrefix(#"{"error":{"code":"unknownZone","#))
    #expect(reply.hasSuffix(#","suggestion":\#(suggestion)}}"#))
  }

  @Test(arguments: [
    ("Berlin", ["Perhaps: Europe/Berlin"]),
    ("australia", ["Perhaps: Australia/Sydney or Australia/Lord_Howe"]),
    (
      "america",
      [
        "Perhaps: America/Sao_Paulo, America/St_Johns, America/Santiago or one of 5 more; outreach zones lists them"
      ]
    ),
    ("Atlantis", []),
  ])
  mutating func `a person sees the zones that may be meant`(zone: String, lines: [String]) {
    do {
      _ = try answers.answer(CronRequest(expression: "* * * * *", zone: zone), now: now)
      Issue.record("There is an answer.")
    } catch {
      #expect(
        error.lines(expression: "* * * * *")
          == ["There is no time zone “\(zone)”; names look like Europe/Paris."] + lines)
    }
  }

  @Test(arguments: [
    ("61 9 * * *", ["minute 61 is out of range 0-59", "61 9 * * *", "^^"]),
    (
      "0 22-2 * * *",
      ["22-2 runs backwards; write 22-23,0-2", "0 22-2 * * *", "  ^^^^", "Perhaps: 0 22-23,0-2 * * *"]
    ),
    (
      "0 22-2 61 * *", ["22-2 runs backwards; write 22-23,0-2", "0 22-2 61 * *", "  ^^^^"]
    ),
    (
      "0 22-2 * * MO",
      [
        "22-2 runs backwards; write 22-23,0-2", "0 22-2 * * MO", "  ^^^^", "Perhaps: 0 22-23,0-2 * * MON",
        "The hours after midnight are then those of the same day, not of the night that follows.",
      ]
    ),
    (
      "0 9 *",
      [
        "3 of 5 fields: month and weekday are missing; write * for any", "0 9 *", "     ^", "Perhaps: 0 9 * * *",
      ]
    ),
    ("", ["Enter five fields: minute hour day month weekday"]),
    ("0 9 * * 月", ["non-ASCII character U+6708 (cjk unified ideograph-6708): retype it", "0 9 * * 月", "        ^^"]),
    ("\u{1B} 9 * * *", ["control character U+001B: retype it", "␛ 9 * * *", "^"]),
  ])
  mutating func `a person sees the place that is wrong`(expression: String, lines: [String]) {
    let request = CronRequest(expression: expression)

    do {
      _ = try answers.answer(request, now: now)
      Issue.record("There is an answer.")
    } catch {
      #expect(error.lines(expression: expression) == lines)
    }
  }

  @Test func `a person sees a wrong zone or instant in a sentence`() {
    #expect(
      CronRefusal.zone(.unknown(name: "M\u{9B}ars")).lines(expression: "* * * * *")
        == ["There is no time zone “M\u{FFFD}ars”; names look like Europe/Paris."])
    #expect(
      CronRefusal.instant("now").lines(expression: "* * * * *")
        == ["“now” is not an instant; write 2026-11-23T09:00:00+01:00 or 2026-11-23T08:00:00Z."])
  }
}
