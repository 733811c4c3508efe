import ArgumentParser
import Simulator
import Testing

@testable import outreach

@Suite struct SimulatorRulesTests {
  private func rules(_ options: [String]) throws -> ServerRules {
    try #require(try Outreach.parseAsRoot(["simulate"] + options) as? Simulate).answers.rules()
  }

  @Test func `without options it is a Business account that behaves well`() throws {
    let rules = try rules([])

    #expect(rules.plan == .business && rules.dialect == .plain && rules.faults == FaultPlan())
    #expect(rules.key == nil && rules.scopes == nil)
  }

  @Test func `each option is a rule`() throws {
    let rules = try rules([
      "--plan", "pro", "--dialect", "wrapped,sparse", "--fault", "drop=0.5,stall", "--api-key", "mf_mine",
      "--require-scopes", "--scopes", "usage:read",
    ])

    var faults = FaultPlan()
    faults.drop = 0.5
    faults.stall = true
    #expect(rules.plan == .pro && rules.dialect == [.wrapped, .sparse] && rules.faults == faults)
    #expect(rules.key == "mf_mine")
    #expect(try rules.scopes == AccountScopes("usage:read"))
  }

  @Test func `a key has the preset's scopes unless others are named`() throws {
    #expect(try rules(["--require-scopes"]).scopes == .outreach)
  }

  @Test func `the help names every dialect and every fault`() {
    let help = Outreach.helpMessage(for: Simulate.self).split { $0 == " " || $0 == "\n" }.joined(separator: " ")

    #expect(help.contains("plain, " + Dialect.names.map(\.name).joined(separator: ", ") + "."))
    #expect(help.contains("latency=300ms, drop=0.05, status500=0.02, rate=10/min, stall, reset."))
  }
}
