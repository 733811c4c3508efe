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
