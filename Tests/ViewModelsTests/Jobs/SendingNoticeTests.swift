import MoltFlow
import MoltFlowClient
import Simulator
import TestSupport
import Testing

@testable import ViewModels

/// The notice that a job is being sent, once it is not any more.
@Suite(.timeLimit(.minutes(5))) struct SendingNoticeTests {
  @Test func `a job that has ended takes its notice back`() async throws {
    let rig = try await ConsoleRig()
    await rig.sendBroadcast()

    await rig.pass(seconds: 9 * 120)

    #expect(rig.serverJob?.status == .completed)
    #expect(rig.notice == "Completed Клиенты, осень · 16:00: 9 of 9 sent.")
  }

  @Test(arguments: [
    (JobCommand.pause, "Paused Клиенты, осень · 16:00: 0 of 9 sent."),
    (.cancel, "Cancelled Клиенты, осень · 16:00: 0 of 9 sent."),
  ])
  func `a job that somebody else stopped takes its notice back`(command: JobCommand, notice: String) async throws {
    let rig = try await ConsoleRig()
    await rig.sendBroadcast()
    let id = try #require(rig.console.jobs.selectedID)

    _ = try await rig.console.workplace.client.send(command.endpoint(id))
    await rig.console.jobs.read()

    #expect(rig.console.conversation.notice == Notice(.warning, notice))
  }

  @Test func `another notice stays when the job ends`() async throws {
    let rig = try await ConsoleRig()
    await rig.sendBroadcast()
    rig.console.conversation.post(.done, "Renamed the group to Coats.")

    await rig.pass(seconds: 9 * 120)

    #expect(rig.serverJob?.status == .completed)
    #expect(rig.notice == "Renamed the group to Coats.")
  }

  @Test func `a notice that was taken away does not come back when the job ends`() async throws {
    let rig = try await ConsoleRig()
    await rig.sendBroadcast()
    rig.console.back()

    await rig.pass(seconds: 9 * 120)

    #expect(rig.notice == nil)
  }
}
