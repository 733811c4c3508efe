import Cron
import Testing

struct ZoneFileTests {
  @Test func `a file cut short anywhere is damage`() throws {
    let bytes = try Fixture.bytes("zoneinfo/America/New_York")

    for length in bytes.indices {
      #expect(throws: ZoneError.self) { try Zone(name: "Test", tzif: Array(bytes[..<length])) }
    }
  }

  @Test(arguments: [
    ([UInt8]("TZ".utf8), "it ends too early"),
    ([UInt8](repeating: 65, count: 60), "it does not begin with TZif"),
    (TZifBytes(firstOffset: 0, leapCount: 1).bytes, "it counts leap seconds"),
    (TZifBytes(firstOffset: 0, changes: [(9, 60), (3, 0)]).bytes, "its changes are not in order of time"),
  ])
  func `a file says what is wrong with it`(bytes: [UInt8], reason: String) {
    #expect(throws: ZoneError.damaged(name: "Test", reason: reason)) { try Zone(name: "Test", tzif: bytes) }
  }

  @Test func `a file of the first version has 32-bit times and no rule`() throws {
    let counts: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 4]
    let header = Array("TZif".utf8) + [UInt8](repeating: 0, count: 16) + counts
    let block: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0x0E, 0x10, 0, 0, 65, 65, 65, 0]

    let zone = try Zone(name: "Old", tzif: header + block)

    #expect(zone.offset(at: Instant(secondsSince1970: -2)) == 0)
    #expect(zone.offset(at: Instant(secondsSince1970: -1)) == 3600)
  }
}
