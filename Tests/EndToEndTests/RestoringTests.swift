import Glibc
import TerminalTesting
import Testing

@Suite("End to end: restoring the terminal") struct RestoringTests {
  @Test func `quitting gives the terminal back as it was`() throws {
    let fixture = try Fixture()
    let whileOn = fixture.damage

    fixture.terminal.send("q")
    try fixture.waitForStatus(0)

    #expect(whileOn == Fixture.takenOver)
    #expect(fixture.damage == [])
    #expect(!fixture.terminal.text.contains("ready"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal that ends the program gives the terminal back`(number: Int32) throws {
    let fixture = try Fixture(command: "trap : INT; \"$0\"")

    try fixture.kill(number)
    try fixture.waitForStatus(128 + number)

    #expect(fixture.damage == [])
  }

  @Test func `a signal ends the program too that was started with it blocked`() throws {
    let fixture = try Fixture(command: "env --block-signal=TERM \"$0\"")

    try fixture.kill(SIGTERM)
    try fixture.waitForStatus(128 + SIGTERM)

    #expect(fixture.damage == [])
  }

  @Test func `a signal after a resize still ends the program`() throws {
    let fixture = try Fixture()
    fixture.terminal.resize(columns: 90, rows: 20)
    try fixture.terminal.wait(for: "ready 90x20")

    try fixture.kill(SIGTERM)
    try fixture.waitForStatus(128 + SIGTERM)

    #expect(fixture.damage == [])
  }

  @Test(arguments: [
    ("F", "Fatal error: the fixture was asked to fail"), ("I", "Fatal error: Index out of range"),
  ])
  func `a crash gives the terminal back and then says why`(key: String, reason: String) throws {
    let fixture = try Fixture(columns: 120)

    fixture.terminal.send(key)
    try fixture.terminal.wait(for: reason)
    try fixture.terminal.wait(for: "status 1")

    #expect(fixture.damage == [])
    let restored = try #require(fixture.written.ranges(of: "\u{1B}[?1049l").last)
    let said = try #require(fixture.written.ranges(of: reason).last)
    #expect(restored.upperBound <= said.lowerBound)
  }

  @Test(arguments: [("A", SIGABRT), ("S", SIGSEGV), ("O", SIGSEGV)])
  func `a crash by signal gives the terminal back`(key: String, number: Int32) throws {
    let fixture = try Fixture()

    fixture.terminal.send(key)
    try fixture.waitForStatus(128 + number)

    #expect(fixture.damage == [])
  }

  @Test(arguments: [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE])
  func `a crash's signal from elsewhere gives the terminal back`(number: Int32) throws {
    let fixture = try Fixture()

    try fixture.kill(number)
    try fixture.waitForStatus(128 + number)

    #expect(fixture.damage == [])
  }

  @Test func `complaints on standard error wait for the end`() throws {
    let fixture = try Fixture()

    fixture.terminal.send("E")
    try fixture.terminal.wait(for: "1 key E")
    let during = fixture.terminal.text
    fixture.terminal.send("q")
    try fixture.waitForStatus(0)

    #expect(!during.contains("complaint"))
    #expect(fixture.terminal.text.contains("a complaint in between"))
  }
}
