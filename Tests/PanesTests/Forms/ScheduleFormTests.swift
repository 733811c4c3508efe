import Panes
import TerminalUI
import TestSupport
import Testing

@Suite struct ScheduleFormTests {
  @Test func `a new schedule starts with its name, on the person's clock`() async throws {
    let rig = try await ConsoleRig()

    await rig.press("3", "n")

    try expect(rig, matchesGolden: "schedule-fresh")
  }

  @Test func `the zones near to the person are offered first`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillSchedule()

    try expect(rig, matchesGolden: "schedule-zones")
  }

  @Test func `an expression shows its next runs on each clock`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillSchedule(zone: "new york")

    await rig.replaceCron(with: "30 10 * * MON-FRI")

    try expect(rig, matchesGolden: "schedule-cron")
  }

  @Test func `a wrong expression is pointed at`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillSchedule()

    await rig.replaceCron(with: "0 25 * * *")

    try expect(rig, matchesGolden: "schedule-cron-error")
  }

  @Test func `runs less than five minutes apart are refused`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillSchedule()

    await rig.replaceCron(with: "*/3 * * * *")

    try expect(rig, matchesGolden: "schedule-cron-too-often")
  }

  @Test(arguments: [
    ("fix", "", "0 22-2 * * *"), ("gap", "", "30 2 * 3 SUN"), ("fold", "new york", "30 1 * 11 SUN"),
    ("warnings", "", "0 9 13 * FRI"), ("sent-as", "", "0 9 * * 1-5"),
  ])
  func `an expression shows what it means, how it is sent, its runs and what servers differ in`(
    golden: String, zone: String, cron: String
  ) async throws {
    let rig = try await ConsoleRig()
    await rig.fillSchedule(zone: zone.isEmpty ? "berlin" : zone)

    await rig.replaceCron(with: cron)

    try expect(rig, matchesGolden: "schedule-cron-\(golden)")
  }

  @Test func `F2 takes what is offered, and the footer has it only then`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillSchedule(zone: "berlin")
    await rig.replaceCron(with: "0 9 *")
    #expect(rig.text.contains("  F2 Fix  "))

    await rig.press(.function(2))

    #expect(rig.text.contains("│  0 9 * * * "))
    #expect(!rig.text.contains("F2"))
  }

  @Test func `on a small screen everything below the expression can be scrolled to, and back`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)
    await rig.fillSchedule(zone: "berlin")
    await rig.replaceCron(with: "0 9 13 * 5")
    let before = rig.text
    #expect(before.contains("PgDn More"))

    var seen = before
    for _ in 0..<6 {
      await rig.press(.pageDown)
      seen += rig.text
    }

    for text in ["Sent as 0 9 13 * FRI", "Fri 27 Nov", "Fri 11 Dec", "W1 Day and weekday", "both do."] {
      #expect(seen.contains(text), "\(text)")
    }
    #expect(!rig.text.contains("PgDn More"))
    try expect(rig.app.screen(size: ScreenSize.small.size), matchesGolden: "schedule-cron-scrolled-40x10")

    for _ in 0..<6 { await rig.press(.pageUp) }
    #expect(rig.text == before)
  }

  @Test func `typing goes back to what is typed`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)
    await rig.fillSchedule(zone: "berlin")
    await rig.replaceCron(with: "0 9 * * FR")
    await rig.paste("I")
    let before = rig.text
    await rig.press(.pageDown, .backspace)

    await rig.paste("I")

    #expect(rig.text == before)
  }

  @Test func `a date and time says what it is on each clock, and how far away`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillSchedule(runs: "on one day", zone: "new york")
    await rig.press(.backTab)

    await rig.type("2026-11-24 09:00")

    try expect(rig, matchesGolden: "schedule-one-time")
  }

  @Test func `a zone is found by a city`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillSchedule()

    await rig.type("new york")

    try expect(rig, matchesGolden: "schedule-zone")
  }
}

extension ConsoleRig {
  /// Opens a new schedule and fills it in, up to the choice of the zone, which has the focus in the end.
  func fillSchedule(runs: String = "five fields", zone: String = "") async {
    await press("3", "n")
    for text in ["Coats", "Shop", "VIP"] { await fill(text) }
    await paste("Our coats are here.")
    await press(.tab, .tab)
    await fill(runs)
    await press(.tab)
    guard !zone.isEmpty else { return }
    await fill(zone)
    await press(.backTab)
  }

  /// Goes from the zone to the expression and writes another one.
  func replaceCron(with expression: String) async {
    await press(.backTab, .control("u"))
    await paste(expression)
  }

  /// Puts `text` into the focused field and goes on to the next one.
  func fill(_ text: String) async {
    await paste(text)
    await press(.enter)
  }
}
