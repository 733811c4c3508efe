import Cron
import Testing
import ViewModels

struct MyZoneTests {
  @Test func `only UTC in place of a zone that is not known is said at the start`() {
    #expect(
      MyZone(zone: .utc, source: .unknown).notice
        == "Your time zone is not known here, so times are UTC. Start with --my-zone, such as --my-zone Europe/Paris.")
    #expect(MyZone(zone: .utc, source: .environment).notice == nil)
    #expect(MyZone(zone: .utc, source: .host).notice == nil)
  }
}
