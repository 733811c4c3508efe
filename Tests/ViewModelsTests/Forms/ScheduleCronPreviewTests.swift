import Cron
import Testing

@testable import ViewModels

@MainActor
struct ScheduleCronPreviewTests {
  private func preview(_ text: String, zone: Zone? = .utc) throws -> CronPreview {
    CronPreview(text, zone: zone, mine: MyZone(zone: .utc, source: .option), now: try .utc("2026-11-21 15:00"))
  }

  @Test(arguments: ["", "  "])
  func `nothing typed is no mistake yet`(text: String) throws {
    let preview = try preview(text)

    #expect(preview.problem == nil)
    #expect(preview.notes == [])
  }

  @Test(arguments: [
    ("0 25 * * *", "Hour 25 is out of range 0-23.", 2..<4, nil),
    ("0 22-2 * * *", "22-2 runs backwards; write 22-23,0-2.", 2..<6, "Perhaps 0 22-23,0-2 * * *: F2 takes it"),
    (
      "0 9 *", "3 of 5 fields: month and weekday are missing; write * for any.", 5..<6, "Perhaps 0 9 * * *: F2 takes it"
    ),
    ("é 9 * * *", "Non-ASCII character U+00E9 (latin small letter e with acute): retype it.", 0..<1, nil),
    ("0 9 30 2 *", "30 February never comes.", 4..<6, nil),
    ("every monday", "2 fields instead of 5: minute hour day month weekday.", 12..<13, nil),
    ("* *", "2 of 5 fields: day, month and weekday are missing; write * for any.", 3..<4, nil),
  ])
  func `a mistake is named, pointed at and mended where it can be`(
    text: String, problem: String, caret: Range<Int>, note: String?
  ) throws {
    let preview = try preview(text)

    #expect(preview.problem == problem)
    #expect(preview.caret == caret)
    #expect(preview.notes.first?.text == note)
  }

  @Test(arguments: [
    ("0 22-2 * * MON", true), ("0 22-2 1 * *", true), ("0 22-2 * * MO", true), ("0 22–2 * * MON", true),
    ("0 22-2 * 6 *", true), ("0 22-2 * * *", false), ("0 22-2 1-31 * MON", false), ("*/10 9 * * FRI-WED", false),
  ])
  func `on days that are chosen it is said to which of them the hours after midnight belong`(
    text: String, isSaid: Bool
  ) throws {
    let remark = "The hours after midnight are then those of the same day, not of the night that follows."

    #expect(try preview(text).notes.contains(FormNote(remark, kind: .warning)) == isSaid)
  }

  @Test(arguments: [
    ("0 22-2 * * MO", "Perhaps 0 22-23,0-2 * * MON: F2 takes it", "0 22-23,0-2 * * MON"),
    ("0 22-2 * FEBR tues", "Perhaps 0 22-23,0-2 * FEB TUE: F2 takes it", "0 22-23,0-2 * FEB TUE"),
    // Of the second mistake nobody knows the way out.
    ("0 22-2 * * 9", "F2 writes “22-23,0-2” for “22-2”", "0 22-23,0-2 * * 9"),
    ("*/7 22-2 * * *", "F2 writes “22-23,0-2” for “22-2”", "*/7 22-23,0-2 * * *"),
    ("0 9–17 * * 9", "F2 writes “-” for “–”", "0 9-17 * * 9"),
    ("0 9\u{A0}* * 9", "F2 writes a blank for “\u{A0}”", "0 9 * * 9"),
  ])
  func `of several mistakes all that can be are mended at once`(text: String, note: String, fix: String) throws {
    let preview = try preview(text)

    #expect(preview.notes.first?.text == note)
    #expect(preview.fix == fix)
  }

  @Test(arguments: [
    ("*/7 * * * *", "00:56 and 01:00 are 4 minutes apart; the service takes 5 minutes at the least."),
    ("*/7 9-17 * * *", "09:56 and 10:00 are 4 minutes apart; the service takes 5 minutes at the least."),
    ("* * * * *", "00:00 and 00:01 are 1 minute apart; the service takes 5 minutes at the least."),
    ("0,59 0,23 * * MON,TUE", "23:59 and 00:00 are 1 minute apart; the service takes 5 minutes at the least."),
    ("0,59 0,23 1,29 2,3 *", "23:59 and 00:00 are 1 minute apart; the service takes 5 minutes at the least."),
    ("0,3 9 29 2 *", "09:00 and 09:03 are 3 minutes apart; the service takes 5 minutes at the least."),
  ])
  func `runs closer than the service takes are refused with the two that are`(text: String, problem: String) throws {
    let preview = try preview(text)

    #expect(preview.problem == problem)
    #expect(preview.expression == nil)
  }

  @Test(arguments: [
    ("*/7 * * * *", "*/10 * * * *"), (" */7  9-17 * * MON", " */10  9-17 * * MON"), ("* * * * *", "*/5 * * * *"),
    ("*/3 * * * *", "*/5 * * * *"), ("0-59/8 * * * *", "0-59/10 * * * *"), ("*/29 * * * *", "*/30 * * * *"),
    ("*/59 * * * *", "0 * * * *"), ("* 9 1 * FRI", "*/5 9 1 * FRI"),
  ])
  func `of steps that run too often F2 offers the next that divides the hour`(text: String, offer: String) throws {
    let preview = try preview(text)

    #expect(preview.problem != nil)
    #expect(preview.fix == offer)
    #expect(preview.notes == [FormNote("Perhaps \(offer): F2 takes it")])
    #expect(try self.preview(offer).problem == nil)
  }

  @Test(arguments: ["0,3 9 * * *", "0,59 0,23 * * MON,TUE", "1,*/7 * * * *"])
  func `of single minutes that are too close nothing is offered`(text: String) throws {
    let preview = try preview(text)

    #expect(preview.problem != nil)
    #expect(preview.fix == nil)
    #expect(preview.notes == [])
  }

  @Test func `what the zone's clock skips for ever is refused there, and nowhere else`() throws {
    let newYork = try ZoneDatabase(folder: ScheduleDesk.zoneFolder).zone(named: "America/New_York")
    let text = "*/30 2 * 3 SUN#2"

    let preview = try preview(text, zone: newYork)

    #expect(
      preview.problem
        == "The clock of America/New_York skips each of these times: no run is expected. Pick another hour.")
    #expect(preview.expression == nil)
    #expect(preview.fix == nil)
    #expect(preview.notes == [])
    #expect(try self.preview(text).problem == nil)
    #expect(try self.preview(text, zone: nil).problem == nil)
  }

  @Test(arguments: ["*/5 * * * *", "0,55 23 * * *"])
  func `runs five minutes apart are taken`(text: String) throws {
    #expect(try preview(text).problem == nil)
  }

  @Test func `without a zone no run is shown`() throws {
    #expect(
      try preview("0 9 * * *", zone: nil).notes == [
        FormNote("At 09:00 every day.", kind: .main), FormNote("Choose a zone to see the next runs."),
      ])
  }

  @Test func `of ten runs five are for larger screens only`() throws {
    let runs = try preview("0 9 * * *").notes.filter { $0.kind == .good }

    #expect(runs.map(\.isExtra) == Array(repeating: false, count: 5) + Array(repeating: true, count: 5))
    #expect(runs.first?.text == "Sun 22 Nov 09:00 +00:00 · in 18 h")
  }

  @Test(arguments: [
    ("0 9 * * 1-5", "Sent as 0 9 * * MON-FRI"), ("@daily", "Sent as 0 0 * * *"), ("0 9-9 * * *", "Sent as 0 9 * * *"),
    ("0 9 * * mon", "Sent as 0 9 * * MON"), ("0 9 * * MON", nil), (" 0  9 * * MON-FRI ", nil),
  ])
  func `what is sent is told where it is not what was typed`(text: String, line: String?) throws {
    #expect(try preview(text).notes.map(\.text).first { $0.hasPrefix("Sent as") } == line)
  }

  @Test(arguments: [
    (
      "30 2 * 3 SUN", "Europe/Berlin", 3,
      "Sun 28 Mar 2027 03:00 +02:00 · 01:00 UTC (02:30 does not exist that day: runs at 03:00) · in 126 days"
    ),
    (
      "30 2 * 10 SUN", "Europe/Berlin", 4, "Sun 31 Oct 2027 02:30 +02:00 · 00:30 UTC (first of two 02:30) · in 343 days"
    ),
    (
      "*/30 2 31 10 *", "Europe/Berlin", 0,
      "Sun 31 Oct 2027 02:00 +02:00 · 00:00 UTC (first of two 02:00) · in 343 days"
    ),
    (
      "*/30 2 31 10 *", "Europe/Berlin", 2,
      "Sun 31 Oct 2027 02:00 +01:00 · 01:00 UTC (second of two 02:00) · in 343 days"
    ),
  ])
  func `a run where the clocks change says the rule`(text: String, zone: String, place: Int, line: String) throws {
    let zone = try ZoneDatabase(folder: ScheduleDesk.zoneFolder).zone(named: zone)

    let runs = try preview(text, zone: zone).notes.filter { $0.text.contains(" · in ") }

    #expect(runs[place].text == line)
    #expect(runs[place].kind == .warning)
  }

  @Test(arguments: [
    (
      "0 9 13 * FRI", ["W1 Day and weekday are both set: most servers run when either matches, some only when both do."]
    ),
    (
      "0 9 */2 * 1",
      ["W2 “*/2” beside another day field: runs when both match; some servers run when either does."]
    ),
    ("0 9 L * *", ["W7 “L”: not all servers know this sign, or mean the same by it."]),
    ("0 9 * * 1", []), ("@daily", []), ("0 9-9 * * *", []),
    (
      "30 2 * 3 *",
      [
        "W9 Sun 28 Mar 2027: 02:30 does not exist; expected at 03:00, but servers may run at 03:30 or not at all; "
          + "pick a time outside 02:00-03:00."
      ]
    ),
    (
      "30 2 * 10 *",
      [
        "W9 Sun 31 Oct 2027: 02:30 comes twice; expected once, at the first, but servers may run twice; "
          + "pick a time outside 02:00-03:00."
      ]
    ),
  ])
  func `what servers differ in even so is warned of with its code`(text: String, warnings: [String]) throws {
    let zone = try ZoneDatabase(folder: ScheduleDesk.zoneFolder).zone(named: "Europe/Berlin")

    let notes = try preview(text, zone: zone).notes

    #expect(notes.filter { $0.text.hasPrefix("W") }.map(\.text).filter { !$0.hasPrefix("Wed") } == warnings)
  }

  @Test(arguments: [
    ("0 25 * * *", [false, true, false, false, false]), ("0 9 30 2 *", [false, false, true, false, false]),
    ("0 9 * * MON", [false, false, false, false, false]), ("0 9 x", [false, false, true]), ("@daily", []),
  ])
  func `each field is right or wrong by itself`(text: String, areWrong: [Bool]) throws {
    #expect(try preview(text).parts.map(\.isWrong) == areWrong)
  }

  @Test(arguments: [(0..<2, 0..<1), (2..<3, 1..<2), (3..<3, 2..<3), (1..<2, 0..<1)])
  func `byte offsets become whole characters`(bytes: Range<Int>, characters: Range<Int>) {
    #expect(CronPreview.characters(bytes, in: "éx") == characters)
  }
}
