import Panes
import Simulator
import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite struct QuestionTests {
  @Test(arguments: Asking.allCases)
  func `a question says what it will do, what is kept and lost, and what to press`(
    asking: Asking
  ) async throws {
    let rig = try await ConsoleRig()

    await asking.ask(rig)

    #expect(rig.console.question != nil)
    try expect(rig, matchesGolden: "question-\(asking.rawValue)")
  }

  @Test func `a wrong number is answered below the prompt`() async throws {
    let rig = try await ConsoleRig()
    await Asking.broadcast.ask(rig)

    await rig.type("84\n")

    try expect(rig, matchesGolden: "question-wrong-number")
  }

  @Test(arguments: Asking.allCases)
  func `twenty Enters change nothing`(asking: Asking) async throws {
    let rig = try await ConsoleRig()
    await asking.ask(rig)
    let before = Standing(rig.server)

    for _ in 0..<20 { await rig.press(.enter) }

    #expect(Standing(rig.server) == before)
    #expect(rig.console.question != nil)
    #expect(!rig.console.isQuitting)
  }

  @Test(arguments: Asking.forNumbers)
  func `y does not answer a question for a number`(asking: Asking) async throws {
    let rig = try await ConsoleRig()
    await asking.ask(rig)
    let before = Standing(rig.server)

    await rig.type("y\ny\n")

    #expect(Standing(rig.server) == before)
    #expect(rig.console.question?.problem?.hasPrefix("Nothing is done yet: type ") == true)
  }

  @Test(arguments: Asking.allCases.filter { !Asking.forNumbers.contains($0) })
  func `n goes back from a question for y, as Esc does`(asking: Asking) async throws {
    let rig = try await ConsoleRig()
    await asking.ask(rig)
    let before = Standing(rig.server)

    await rig.press("n")

    #expect(rig.console.question == nil)
    #expect(Standing(rig.server) == before)
    #expect(!rig.console.isQuitting)
  }

  @Test(arguments: ScreenSize.allCases)
  func `the footer of a question for y names both answers and the way back`(size: ScreenSize) async throws {
    let rig = try await ConsoleRig(size: size.size)

    await Asking.quit.ask(rig)

    #expect(rig.text.hasSuffix("\ny Yes  n No  Esc Back"))
  }

  @Test func `where lines of a question for y are left unread its footer names the way back, not y`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)

    await Asking.newGroup.ask(rig)

    #expect(rig.text.hasSuffix("\n↑ ↓ Read on  n No  Esc Back"))
  }

  @Test(arguments: [Asking.quit, .leaveForm, .cancelJob], ScreenSize.allCases)
  func `a box keeps its height when an answer is not taken`(asking: Asking, size: ScreenSize) async throws {
    let rig = try await ConsoleRig(size: size.size)
    await asking.ask(rig)
    for _ in 0..<20 { await rig.press(.down) }
    let edges = rig.edges

    await rig.press("ü")

    #expect(rig.text.contains(asking == .cancelJob ? "Only digits: type " : "Press y. n or Esc goes back."))
    #expect(rig.edges == edges)
  }

  @Test(arguments: Asking.allCases)
  func `keys typed before the question was drawn do nothing`(asking: Asking) async throws {
    let rig = try await ConsoleRig()
    await asking.prepare(rig)
    let before = Standing(rig.server)

    await rig.app.handle(.key(asking.lastKey), size: rig.size)?.value
    let number: Int? = if case .number(let number) = rig.console.question?.answer { number } else { nil }
    for key in number.map({ "\($0)" }) ?? "y" { await rig.app.handle(.key(.character(key)), size: rig.size)?.value }
    await rig.app.handle(.key(.enter), size: rig.size)?.value

    #expect(Standing(rig.server) == before)
    #expect(rig.console.question?.typed.isEmpty == true)
    #expect(!rig.console.isQuitting)
  }

  @Test func `what a low screen can't show of a question is scrolled to, and no further than its end`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)
    await Asking.broadcast.ask(rig)

    for _ in 0..<30 { await rig.press(.down) }

    try expect(rig.screen, matchesGolden: "question-scrolled-to-its-end")
    let end = rig.text
    await rig.press(.up)
    #expect(rig.text != end)
  }

  @Test func `on a low screen a broadcast is not confirmed before its end was in sight`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)
    await Asking.broadcast.ask(rig)
    let before = Standing(rig.server)
    try expect(rig.screen, matchesGolden: "question-unread")

    await rig.type("48\n")
    #expect(Standing(rig.server) == before)
    try expect(rig.screen, matchesGolden: "question-unread-answered")

    for _ in 0..<30 { await rig.press(.down) }
    await rig.press(.enter)
    #expect(rig.notice == "Sending to 48 recipients.")
  }

  @Test func `on a low screen y is not taken before the end was in sight`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)
    await Asking.newGroup.ask(rig)
    let before = Standing(rig.server)

    await rig.press("y")
    #expect(Standing(rig.server) == before)
    try expect(rig.screen, matchesGolden: "question-unread-yes")

    for _ in 0..<9 { await rig.press(.down) }
    await rig.press("y")
    #expect(rig.server.groups.last?.name == "Winter coats")
  }

  @Test func `keys that outrun the screen do not read for the person`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)
    await Asking.broadcast.ask(rig)
    let before = Standing(rig.server)

    for _ in 0..<30 { await rig.app.handle(.key(.pageDown), size: rig.size)?.value }
    await rig.type("48\n")

    #expect(Standing(rig.server) == before)
    #expect(rig.console.question?.isRead == false)
  }

  @Test func `what was read on a tall screen needs no reading on a low one`() async throws {
    let rig = try await ConsoleRig()
    await Asking.broadcast.ask(rig)
    rig.size = ScreenSize.small.size
    rig.draw()

    await rig.type("48\n")

    #expect(rig.notice == "Sending to 48 recipients.")
  }

  @Test func `a screen too small for its lines takes y for leaving alone`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)
    await Asking.newGroup.ask(rig)
    let before = Standing(rig.server)
    rig.size = Size(columns: 30, rows: 8)
    rig.draw()

    await rig.press("y")
    #expect(Standing(rig.server) == before)

    await rig.press("q")
    #expect(rig.console.question?.title == "Quit?")
    await rig.press("y")
    #expect(rig.console.isQuitting)
  }

  @Test func `a screen too small for a box still says what leaving loses, where it has room for that`() async throws {
    let rig = try await ConsoleRig()
    await rig.press("1", "n")
    await rig.type("Coats")
    rig.size = Size(columns: 30, rows: 8)
    rig.draw()
    await rig.press(.control("c"))
    let whole = rig.text
    rig.size = Size(columns: 20, rows: 3)
    rig.draw()

    #expect(whole.contains("Quit?"))
    #expect(whole.contains("typed"))
    #expect(whole.contains("Press y to quit"))
    #expect(rig.text.hasPrefix("Quit? Press y to"))
  }

  @Test func `too narrow a screen says what a change is, and once it was answered that it is under way`() async throws {
    let gate = Gate()
    let rig = try await ConsoleRig(network: { $0.holding(below: "/scheduled-messages/", by: gate) })
    await rig.editSchedule()
    await rig.type(" 2")
    await rig.press(.control("s"))
    rig.size = Size(columns: 39, rows: 40)
    rig.draw()
    #expect(rig.text.contains("→"))
    #expect(rig.text.contains("Press y"))

    gate.shut()
    let change = rig.app.handle(.key("y"), size: rig.size)
    rig.draw()
    #expect(rig.text.contains("Under way"))
    #expect(!rig.text.contains("Press y"))
    gate.open()
    await change?.value
  }

  @Test(arguments: Asking.allCases)
  func `Esc leaves all as it is`(asking: Asking) async throws {
    let rig = try await ConsoleRig()
    await asking.ask(rig)
    let before = Standing(rig.server)

    await rig.press(.escape)

    #expect(rig.console.question == nil)
    #expect(Standing(rig.server) == before)
    #expect(!rig.console.isQuitting)
  }
}

extension ConsoleRig {
  /// The lines on which a box begins or ends.
  fileprivate var edges: [Int] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.contains("┌") || $0.element.contains("└") }.map(\.offset)
  }
}

/// What the server holds, as far as a command can change it.
private struct Standing: Equatable {
  let lines: [String]

  init(_ server: SimulatedServer) {
    lines =
      server.groups.map { "group \($0.id) \($0.name) \($0.phones.count)" }
      + server.jobs.map { "job \($0.id) \($0.status)" }
      + server.schedules.map { "schedule \($0.id) \($0.name) \($0.status)" }
  }
}
