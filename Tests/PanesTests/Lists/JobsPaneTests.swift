import MoltFlow
import Simulator
import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite struct JobsPaneTests {
  @Test func `the jobs pane shows a job in every state, and its running ones live`() async throws {
    let rig = try await ConsoleRig()

    await rig.pass(seconds: 60)

    try expect(rig, matchesGolden: "jobs")
  }

  @Test func `a running job of which nothing is heard is stale, and says for how long`() async throws {
    let rig = try await ConsoleRig()
    await rig.goAway()

    await rig.pass(seconds: 170, followingStreams: false)

    try expect(rig, matchesGolden: "jobs-stale")
  }

  @Test func `a job whose stream broke counts down to the next try`() async throws {
    let rig = try await ConsoleRig()
    await rig.goAway()

    await rig.pass(seconds: 20, followingStreams: false)

    try expect(rig, matchesGolden: "jobs-reconnecting")
  }

  @Test func `where no stream is to be had the job says that it is read every 30 s`() async throws {
    let rig = try await ConsoleRig { $0.refuseStreams(status: 405) }

    await rig.pass(seconds: 10, followingStreams: false)

    try expect(rig, matchesGolden: "jobs-polling")
  }

  @Test func `a stream refused for good says that the job is lost, and why`() async throws {
    let rig = try await ConsoleRig()

    await rig.revokeKeys()
    await rig.pass(seconds: 60, followingStreams: false)

    try expect(rig, matchesGolden: "jobs-lost")
  }

  @Test(arguments: ScreenSize.allCases)
  func `when a job was made is in its row, however long the group's name is`(size: ScreenSize) async throws {
    let rig = try await ConsoleRig(size: size.size)
    try await rig.makeGroup(
      named: String(repeating: "Autumn ", count: 12), members: [Member(phone: "+15550140001", name: "Ana")])
    await rig.press(.control("r"), "1")
    await rig.moveDown { $0.groups.selected?.name.hasPrefix("Autumn") == true }

    await rig.press("b")
    await rig.type("Shop\n")
    await rig.press(.tab)
    await rig.type("We are open.")
    await rig.press(.control("s"))
    for _ in 0..<40 { await rig.press(.down) }
    await rig.type("1\n")

    #expect(rig.text.contains("Autu"))
    #expect(rig.text.contains("… · 16:00"))
  }

  @Test(arguments: [(JobCommand.pause, Job.Status.running), (.resume, .paused), (.cancel, .running)])
  func `a job says what it was told until the server says what is`(
    command: JobCommand, status: Job.Status
  ) async throws {
    let rig = try await ConsoleRig()
    await rig.moveDown { $0.jobs.selected?.status == status }
    rig.server.plan(.replyLost(.dropped))

    await rig.give(command)

    try expect(rig, matchesGolden: "jobs-told-to-\(command)")
  }
}

extension ConsoleRig {
  /// Presses the key of `command` and answers what is asked.
  fileprivate func give(_ command: JobCommand) async {
    switch command {
    case .pause: await press("p")
    case .resume: await press("r", "y")
    case .cancel:
      let left = console.jobs.selected?.left ?? 0
      await press("x")
      await type("\(left)\n")
    }
  }
}
