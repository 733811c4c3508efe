import MoltFlow
import TerminalUI
import TestSupport
import Testing
import ViewModels

@Suite struct JobDrawerTests {
  @Test(arguments: [Job.Status.running, .failed])
  func `a job's drawer shows counts, times and what became of each recipient`(
    status: Job.Status
  ) async throws {
    let rig = try await ConsoleRig()
    await rig.moveDown { $0.jobs.selected?.status == status }

    await rig.press(.enter, .pageDown)

    try expect(rig, matchesGolden: "job-drawer-\(status)")
  }
}
