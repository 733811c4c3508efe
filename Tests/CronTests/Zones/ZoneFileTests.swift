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
    (TZifBytes(firstOffset: 0, changes: [(.max - 10, 3600)]).bytes, "it has a change of the clock out of all time"),
    (TZifBytes(firstOffset: 0, changes: [(.min + 1, -18_000)]).bytes, "it has a change of the clock out of all time"),
    (TZifBytes(firstOffset: 93_601).bytes, "it has an offset of more than 26 hours"),
    (TZifBytes(firstOffset: 0, changes: [(0, -2_147_483_648)]).bytes, "it has an offset of more than 26 hours"),
  ])
  func `a file says what is wrong with it`(bytes: [UInt8], reason: String) {
    #expect(throws: ZoneError.damaged(name: "Test", reason: reason)) { try Zone(name: "Test", tzif: bytes) }
  }

  @Test func `a change at the beginning of all time, and far offsets, can be used`() throws {
    let changes = [(-(1 << 59), 93_600), (0, -93_600), (1 << 59, 0)]
    let zone = try Zone(name: "Test", tzif: TZifBytes(firstOffset: 0, changes: changes).bytes)
    let expression = try CronExpression("0 9 * * *")

    let wall = zone.wallTime(at: Instant(secondsSince1970: 0))

    #expect(wall.words == "Tue 30 Dec 1969 22:00")
    #expect(expression.next(after: Instant(secondsSince1970: 0), in: zone).wall.words == "Wed 31 Dec 1969 09:00")
    #expect(expression.previous(before: Instant(secondsSince1970: -1), in: zone).wall.words == "Thu 1 Jan 1970 09:00")
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
