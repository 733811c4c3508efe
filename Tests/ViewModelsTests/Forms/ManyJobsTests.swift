import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// A send whose reply is lost, in an account with more jobs than a page holds.
@Suite(.timeLimit(.minutes(5))) struct ManyJobsTests {
  /// Jobs to the group “Клиенты, осень”, made behind the console's back at the moment of the test.
  private func makeJobs(_ count: Int, text: String, on rig: ConsoleRig) async throws {
    let session = try #require(rig.console.sessions.list.items.first { $0.name == "Shop" })
    let group = try #require(rig.console.groups.list.items.first { $0.name == "Клиенты, осень" })
    for _ in 0..<count {
      _ = try await rig.console.workplace.client.send(
        .createJob(sessionID: session.id, groupID: group.id, message: .text(text)))
    }
  }

  @Test func `a job that 120 others have pushed to the second page is found`() async throws {
    let rig = try await ConsoleRig(rules: .plain)
    rig.server.plan(.replyLost(.delayed(.seconds(2))))
    await rig.sendBroadcast()
    #expect(rig.console.form?.doubt != nil)
    await rig.pass(seconds: 3)
    let ours = try #require(rig.server.jobs.last)

    try await makeJobs(120, text: "From a colleague.", on: rig)
    await rig.pass(seconds: 2)

    #expect(rig.console.form == nil)
    #expect(rig.console.jobs.selectedID?.rawValue == ours.id)
    #expect(rig.notice == "Sending to 9 recipients.")
  }

  @Test func `a job of the same text that was there before, on the second page, is not taken for ours`() async throws {
    let rig = try await ConsoleRig()
    try await makeJobs(1, text: "We are open.", on: rig)
    try await makeJobs(120, text: "From a colleague.", on: rig)
    rig.server.plan(.replyLost(.dropped)) { $0 == .createJob }

    await rig.sendBroadcast()
    await rig.pass(seconds: 31)

    #expect(rig.console.form?.doubt != nil)
    #expect(rig.server.jobs.count == 8 + 121)
  }
}
