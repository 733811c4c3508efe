import MoltFlow
import Simulator
import TestSupport
import Testing

@testable import ViewModels

@Suite(.timeLimit(.minutes(5))) struct SessionsViewModelTests {
  @Test func `how many sessions work is said, before the first answer nothing`() async throws {
    let rig = try await ConsoleRig()
    let fresh = SessionsViewModel(workplace: rig.console.workplace, clock: rig.console.clock)

    #expect(fresh.summary == nil)
    #expect(rig.console.sessions.summary == "2 of 3 sessions work")
    rig.server.setSession(rig.server.sessions[0].id, status: "failed")
    await rig.console.readAgain()

    #expect(rig.console.sessions.summary == "1 of 3 sessions works")
  }

  @Test func `the only session is named, its number masked`() async throws {
    let rig = try await ConsoleRig(.empty)
    let body = #"[{"id": "s1", "name": "Shop", "status": "working", "phone_number": "+15550200456"}]"#
    rig.server.plan(.refused(status: 200, body: body)) { $0 == .sessions }

    await rig.console.readAgain()

    #expect(rig.console.sessions.summary == "Shop +1555…456")
  }

  @Test func `an account without a session says so`() async throws {
    let rig = try await ConsoleRig(.empty)
    rig.server.plan(.refused(status: 200, body: "[]")) { $0 == .sessions }

    await rig.console.readAgain()

    #expect(rig.console.sessions.summary == "no session")
  }

  @Test(arguments: [("+15550200456", "+1555…456"), ("15550200456", "+1555…456"), ("hidden", "hidden")])
  func `a number is masked where it is one`(phone: String, words: String) {
    #expect(PhoneWords.masked(phone) == words)
  }
}
