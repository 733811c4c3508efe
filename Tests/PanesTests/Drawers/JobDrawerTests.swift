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

  @Test func `on a small screen the keys that stop a job stay in the footer`() async throws {
    let rig = try await ConsoleRig(size: ScreenSize.small.size)
    await rig.moveDown { $0.jobs.selected?.status == .running }

    await rig.press(.enter)

    #expect(rig.text.hasSuffix("\np Pause  x Cancel  Esc Back  ? Help"))
  }

  @Test(arguments: ScreenSize.allCases)
  func `every fact and every reason can be read in full, at any size`(size: ScreenSize) async throws {
    let rig = try await ConsoleRig(size: size.size)
    await rig.moveDown { $0.jobs.selected?.status == .failed }

    await rig.press(.enter)
    let seen = await rig.seenGoingDown()

    #expect(seen.contains("Started 20 Nov 14:00"))
    #expect(seen.contains("Ended   20 Nov 14:35"))
    #expect(seen.contains("ご返信ください。"))
    #expect(seen.replacing("\n", with: " ").contains("failed: Recipient has not written first"))
  }
}
