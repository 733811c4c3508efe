import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Testing

@testable import Simulator

struct RateWindowTests {
  @Test func `a minute begins with its first request, the next with the first after it`() {
    var window = RateWindow()

    let states = [100, 100.2, 130, 159.9, 160, 400].map { window.count(at: $0, limit: 3) }

    #expect(states.map(\.left) == [2, 1, 0, -1, 2, 2])
    #expect(states.map(\.reset) == [60, 60, 30, 1, 60, 60])
  }

  @Test(arguments: [(AccountPlan.free, 9), (.starter, 19), (.pro, 39), (.business, 59)])
  func `every reply says what the plan's minute still allows`(plan: AccountPlan, left: Int) throws {
    let test = TestServer.ruled { $0.plan = plan }

    for (index, path) in ["/sessions", "/nowhere", "/bulk-send/none"].enumerated() {
      let headers = try test.reply("GET", path, key: nil).headers
      #expect(headers["X-RateLimit-Remaining"] == "\(left - index)")
      #expect(headers["X-RateLimit-Reset"] == "60")
    }
  }

  @Test func `for a client in simulated time the minutes are simulated too`() throws {
    var rules = ServerRules()
    rules.countsSimulatedMinutes = true
    let test = TestServer(speed: 20, rules: rules)
    _ = try test.reply("GET", "/sessions")
    test.clock.advance(by: .seconds(2))
    #expect(try test.reply("GET", "/sessions").headers["X-RateLimit-Remaining"] == "58")
    test.clock.advance(by: .seconds(1))

    #expect(try test.reply("GET", "/sessions").headers["X-RateLimit-Remaining"] == "59")
  }

  @Test func `past the plan's rate nothing is refused`() throws {
    let test = TestServer.ruled { $0.plan = .free }
    for _ in 0..<15 { #expect(try test.call("GET", "/sessions").status == 200) }

    #expect(try test.reply("GET", "/sessions").headers["X-RateLimit-Remaining"] == "0")
  }

  @Test func `with a rate of its own the server refuses what is more, until the minute is over`() throws {
    let test = try TestServer.ruled { $0.faults = try FaultPlan("rate=2/min") }
    _ = try test.reply("GET", "/sessions")
    #expect(try test.reply("GET", "/sessions").headers["X-RateLimit-Remaining"] == "0")
    test.clock.advance(by: .seconds(20))

    let refused = try test.reply("POST", "/custom-groups", #"{"name":"A"}"#)
    test.clock.advance(by: .seconds(40))

    #expect(refused.status == 429 && refused.headers["Retry-After"] == "40")
    #expect(String(decoding: refused.body, as: UTF8.self) == #"{"detail":"Rate limit exceeded"}"#)
    #expect(test.server.groups.isEmpty)
    #expect(try test.reply("GET", "/sessions").status == 200)
  }

  @Test func `simulated time that runs fast does not shorten the minute`() throws {
    var rules = ServerRules()
    rules.faults = try FaultPlan("rate=1/min")
    let test = TestServer(speed: 60, rules: rules)
    _ = try test.reply("GET", "/sessions")

    test.clock.advance(by: .seconds(59))
    #expect(try test.reply("GET", "/sessions").headers["Retry-After"] == "1")
    test.clock.advance(by: .seconds(1))
    #expect(try test.reply("GET", "/sessions").status == 200)
  }
}
