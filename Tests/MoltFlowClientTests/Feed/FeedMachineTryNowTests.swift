import MoltFlow
import Testing

@testable import MoltFlowClient

struct FeedMachineTryNowTests {
  @Test func `trying now reads the job of a live stream`() {
    var run = MachineRun.live()

    #expect(run.on(.triedNow, at: 5) == [.read])
    #expect(run.link == .live)
  }

  @Test func `trying now ends a wait`() {
    var run = MachineRun.live()
    run.on(.closed(nil), at: 10)

    #expect(run.on(.triedNow, at: 10.5) == [.open])
    #expect(run.link == .connecting)
  }

  @Test func `trying now begins a lost feed anew`() {
    var run = MachineRun.live()
    run.on(.closed(nil), at: 10)
    run.on(.readFailed(.unauthorized), at: 11)

    let actions = run.on(.triedNow, at: 60)

    #expect(actions == [.open, .read])
    #expect(run.link == .connecting)
  }
}
