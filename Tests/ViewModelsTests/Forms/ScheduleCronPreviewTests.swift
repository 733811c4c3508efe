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
    ("0 22-2 * * *", "22-2 runs backwards; write 22-23,0-2.", 2..<6, "Perhaps 0 22-23,0-2 * * *"),
    ("0 9 *", "3 of 5 fields: month and weekday are missing; write * for any.", 5..<6, "Perhaps 0 9 * * *"),
    ("é 9 * * *", "Non-ASCII character U+00E9 (latin small letter e with acute): retype it.", 0..<1, nil),
    ("0 9 30 2 *", "30 February never comes.", 4..<6, nil),
    ("every monday", "2 of 5 fields: day, month and weekday are missing; write * for any.", 12..<13, nil),
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

  @Test(arguments: [("*/7 * * * *", "4 minutes"), ("* * * * *", "1 minute")])
  func `runs closer than the service takes are refused`(text: String, gap: String) throws {
    #expect(
      try preview(text).problem
        == "Some runs would be \(gap) apart; the service takes 5 minutes at the least.")
  }

  @Test func `without a zone no run is shown`() throws {
    #expect(try preview("0 9 * * *", zone: nil).notes == [FormNote("Choose a zone to see the next runs.")])
  }

  @Test(arguments: [(0..<2, 0..<1), (2..<3, 1..<2), (3..<3, 2..<3), (1..<2, 0..<1)])
  func `byte offsets become whole characters`(bytes: Range<Int>, characters: Range<Int>) {
    #expect(CronPreview.characters(bytes, in: "éx") == characters)
  }
}
