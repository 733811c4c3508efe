import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Simulator
import Testing

struct FaultPlanTests {
  @Test func `all faults are read from one text`() throws {
    var plan = FaultPlan()
    plan.latency = .milliseconds(300)
    plan.drop = 0.05
    plan.status500 = 0.02
    plan.rate = 10
    plan.stall = true
    plan.reset = true

    #expect(try FaultPlan("latency=300ms,drop=0.05,status500=0.02,rate=10/min,stall,reset") == plan)
    #expect(try FaultPlan("latency=2s").latency == .seconds(2))
  }

  @Test(arguments: [
    ("slow", "There is no fault “slow”. The faults are latency, drop, status500, rate, stall and reset."),
    ("stall,", "There is no fault “”. The faults are latency, drop, status500, rate, stall and reset."),
    ("latency", "latency takes a time up to 600s, such as latency=300ms."),
    ("latency=3", "latency takes a time up to 600s, such as latency=300ms."),
    ("latency=-1s", "latency takes a time up to 600s, such as latency=300ms."),
    ("latency=9999999999999999999s", "latency takes a time up to 600s, such as latency=300ms."),
    ("drop=2", "drop takes a share from 0 to 1, such as drop=0.05."),
    ("drop=nan", "drop takes a share from 0 to 1, such as drop=0.05."),
    ("status500=x", "status500 takes a share from 0 to 1, such as status500=0.02."),
    ("rate=10", "rate takes requests a minute, such as rate=10/min."),
    ("rate=0/min", "rate takes requests a minute, such as rate=10/min."),
    ("stall=1", "stall takes no value."), ("reset=yes", "reset takes no value."),
  ])
  func `what is no fault is told in words`(text: String, message: String) throws {
    let mistake = try #require(throws: FaultPlan.Mistake.self) { try FaultPlan(text) }

    #expect(mistake.message == message)
  }

  @Test func `a dropped request is carried out or not, half of each, the same for the same seed`() throws {
    func run(seed: UInt64) throws -> (lost: Int, made: Int) {
      var rules = ServerRules()
      rules.faults = try FaultPlan("drop=1")
      let test = TestServer(seed: seed, rules: rules)
      var lost = 0
      for _ in 0..<100 {
        do {
          _ = try test.call("POST", "/custom-groups", #"{"name":"A"}"#)
        } catch APIError.replyLost(reason: "the simulated connection was cut") {
          lost += 1
        }
      }
      return (lost, test.server.groups.count)
    }

    let first = try run(seed: 7)

    #expect(first.lost == 100 && (35...65).contains(first.made))
    #expect(try run(seed: 7) == first)
  }

  @Test func `a broken request is answered with 500 and not carried out`() throws {
    let test = try TestServer.ruled { $0.faults = try FaultPlan("status500=1") }

    #expect(
      try test.call("POST", "/custom-groups", #"{"name":"A"}"#) == (500, #"{"detail":"Internal Server Error"}"#))
    #expect(test.server.groups.isEmpty)
  }

  @Test func `a share of the requests is befallen, the others are answered`() throws {
    let test = try TestServer.ruled { $0.faults = try FaultPlan("status500=0.25") }

    let broken = try (0..<400).count { _ in try test.call("GET", "/sessions").status == 500 }

    #expect((60...140).contains(broken))
  }

  @Test @MainActor func `a reply is held back as long as it is told; what was asked is done at once`() async throws {
    var rules = ServerRules()
    rules.faults = try FaultPlan("latency=3s")
    let test = TestServer(speed: 60, rules: rules)
    var isAnswered = false
    let task = Task.immediate {
      _ = try await test.client.send(.createGroup(name: "A", members: []))
      isAnswered = true
    }

    #expect(test.server.groups.count == 1)
    #expect(test.server.nextEvent == ManualClock.start.addingTimeInterval(3))
    test.clock.advance(by: .seconds(2))
    test.server.advance()
    #expect(!isAnswered)
    test.clock.advance(by: .seconds(1))
    test.server.advance()
    try await task.value

    #expect(isAnswered)
  }
}
