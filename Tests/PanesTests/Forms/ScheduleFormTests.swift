import MoltFlow
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

  @Test(arguments: ["30 9 */2 * MON-FRI", "0 25 * * *", "*/2 * * * *"])
  func `the line being typed stays where it is, whatever follows from it`(cron: String) async throws {
    let rig = try await ConsoleRig(size: ScreenSize.standard.size)
    await rig.fillSchedule(zone: "new york")
    await rig.replaceCron(with: "")

    var rows: Set<Int?> = []
    for character in cron {
      await rig.type(String(character))
      rows.insert(rig.screen.cursor?.y)
    }

    #expect(rows.count == 1)
    #expect(rows.first != .some(nil))
  }

  @Test func `a wrong expression is pointed at`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillSchedule()

    await rig.replaceCron(with: "0 25 * * *")

    try expect(rig, matchesGolden: "schedule-cron-error")
  }

  @Test func `a wrong field that begins another line is pointed at there alone`() async throws {
    let rig = try await ConsoleRig(size: Size(columns: 40, rows: 24))
    await rig.fillSchedule()

    await rig.replaceCron(with: "0 9 1,2,3,4,5,6,7,8,9,10,11 JAN-JUN FRIDAY")

    let lines = rig.text.split(separator: "\n").map(String.init)
    let wrong = try #require(lines.firstIndex { $0.contains("FRIDAY") && !$0.contains("JAN") })
    #expect(lines.indices.filter { lines[$0].contains("│  ^") && !lines[$0].contains("^S") } == [wrong + 1])
  }

  @Test func `runs less than five minutes apart are refused`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillSchedule()

    await rig.replaceCron(with: "*/3 * * * *")

    try expect(rig, matchesGolden: "schedule-cron-too-often")
  }

  @Test(arguments: [
    ("fix", "", "0 22-2 * * *"), ("gap", "", "30 2 * 3 SUN"), ("fold", "new york", "30 1 * 11 SUN"),
    ("warnings", "", "0 9 13 * FRI"), ("sent-as", "", "0 9 * * 1-5"), ("uneven", "", "*/7 * * * *"),
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
    await rig.press(.function(2))
    #expect(rig.notice == "There is nothing to take here.")
    #expect(rig.text.contains("│  0 9 * * * "))
  }

  @Test(arguments: [
    ("0 22-2 * * *", "Perhaps 0 22-23,0-2 * * *: F2 takes"), ("*/7 * * * *", "Perhaps */10 * * * *: F2 takes it"),
    ("*/7 9-17 1,15 1,3,5,7,9 MON-FRI", "Perhaps */10 9-17 1,15 1,3,5,7,9"),
  ])
  func `on a small screen what F2 takes is in sight, below what is wrong`(cron: String, offer: String) async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)
    await rig.fillSchedule(zone: "berlin")

    await rig.replaceCron(with: cron)

    let lines = rig.text.split(separator: "\n")
    let text = try #require(lines.firstIndex { $0.contains("│  \(cron)") })
    let problem = try #require(lines.firstIndex { $0.contains("✗") })
    let place = try #require(lines.firstIndex { $0.contains(offer) })
    #expect(text < problem && problem < place)
    #expect(lines[1].contains(" · Cron "))
  }

  @Test func `on a small screen the offer is in sight below the message of a form that is not ready`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)
    await rig.fillSchedule(zone: "berlin")
    await rig.replaceCron(with: "*/7 * * * *")

    await rig.press(.control("s"))

    #expect(rig.text.contains("Not ready yet"))
    #expect(rig.text.contains("│  */7 * * * *"))
    #expect(rig.text.contains("✗ 00:56 and 01:00 are 4 minutes "))
    #expect(rig.text.contains("Perhaps */10 * * * *: F2 takes it"))
  }

  @Test func `on a low screen all ten runs can be reached, and what they run into`() async throws {
    let rig = try await ConsoleRig(size: Size(columns: 80, rows: 17))
    await rig.fillSchedule(zone: "berlin")
    await rig.replaceCron(with: "0 9 13 * FRI")

    let before = rig.text
    await rig.press(.pageDown)

    for text in ["Fri 27 Nov", "Fri 18 Dec", "Fri 25 Dec", "Fri 15 Jan 2027", "W1 Day and weekday are both set"] {
      #expect((before + rig.text).contains(text), "\(text)")
    }
  }

  @Test func `on a small screen everything below the expression can be scrolled to, and back`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)
    await rig.fillSchedule(zone: "berlin")
    await rig.replaceCron(with: "0 9 13 * 5")
    let before = rig.text
    #expect(before.contains("PgDn More"))

    var seen = before
    for _ in 0..<9 {
      await rig.press(.pageDown)
      seen += rig.text
    }

    for text in ["Sent as 0 9 13 * FRI", "Fri 27 Nov", "Fri 15 Jan 2027", "W1 Day and weekday", "both do."] {
      #expect(seen.contains(text), "\(text)")
    }
    #expect(!rig.text.contains("PgDn More"))
    try expect(rig.app.screen(size: ScreenSize.small.size), matchesGolden: "schedule-cron-scrolled-40x10")

    for _ in 0..<9 { await rig.press(.pageUp) }
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

  @Test func `runs that overlap another broadcast of the session are marked, and the rule stands below`() async throws {
    let rig = try await ConsoleRig()
    await rig.fillSchedule(zone: "berlin")

    await rig.replaceCron(with: "45 14 * * *")

    try expect(rig, matchesGolden: "schedule-clash")
  }

  @Test func `runs outside the quiet hours of members that were read are marked, with the time where they are`()
    async throws
  {
    let rig = try await ConsoleRig()
    try await rig.makeEveningGroup()
    await rig.press(.control("r"), "1", "g", .enter)
    await rig.fillSchedule(zone: "berlin", group: "Evening")

    await rig.replaceCron(with: "10 17 * * FRI")

    try expect(rig, matchesGolden: "schedule-quiet-hours")
  }

  @Test func `on a small screen what a run runs into can be scrolled to`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)
    try await rig.makeEveningGroup()
    await rig.press(.control("r"), "1", "g", .enter)
    await rig.fillSchedule(zone: "berlin", group: "Evening")
    await rig.replaceCron(with: "10 17 * * FRI")

    var seen = rig.text
    for _ in 0..<9 {
      await rig.press(.pageDown)
      seen += rig.text
    }

    for text in ["!quiet", "21:40-21:50", "India", "on all", "05:10-05:20", "New Zealand"] {
      #expect(seen.contains(text), "\(text)")
    }
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
  func fillSchedule(runs: String = "five fields", zone: String = "", group: String = "VIP") async {
    await press("3", "n")
    for text in ["Coats", "Shop", group] { await fill(text) }
    await paste("Our coats are here.")
    await press(.tab, .tab)
    await fill(runs)
    await press(.tab)
    guard !zone.isEmpty else { return }
    await fill(zone)
    await press(.backTab)
  }

  /// A group of five people who live where evening comes at other times.
  func makeEveningGroup() async throws {
    let phones = ["+919812345678", "+919812345679", "+919812345670", "+4915112345678", "+6421123456"]
    try await makeGroup(named: "Evening", members: phones.map { Member(phone: $0) })
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
