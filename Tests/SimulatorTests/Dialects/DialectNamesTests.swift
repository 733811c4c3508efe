import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Simulator
import Testing

struct DialectNamesTests {
  @Test func `a dialect has a name, and several go together`() throws {
    #expect(try Dialect("plain") == .plain)
    #expect(try Dialect("wrapped,no-content") == [.wrapped, .noContent])
    for (name, dialect) in Dialect.names { #expect(try Dialect(name) == dialect) }
    #expect(Set(Dialect.names.map(\.dialect)).count == 17)
  }

  @Test(arguments: ["", "wraped", "plain,", "Wrapped"])
  func `an unknown name is told`(text: String) {
    let name = text == "plain," ? "" : text

    #expect(throws: UnknownName(name: name)) { try Dialect(text) }
  }

  @Test func `with all each reply has a dialect of its own, the same for the same seed`() throws {
    func transcript(seed: UInt64) throws -> [String] {
      var rules = ServerRules()
      rules.dialect = .all
      let test = TestServer(.default, seed: seed, rules: rules)
      return try (0..<40).map { _ in try test.call("GET", "/sessions").text }
    }

    let first = try transcript(seed: 7)

    #expect(Set(first).count > 10)
    #expect(try transcript(seed: 7) == first)
    #expect(try transcript(seed: 8) != first)
  }

  @Test func `no dialect changes ids or gaps`() throws {
    func jobs(_ dialect: Dialect) throws -> [String] {
      let test = TestServer.ruled { $0.dialect = dialect }
      let id = try test.makeJob(people: 5)
      test.clock.advance(by: .seconds(400))
      return [id] + (test.job(id)?.sentAt.map { "\($0.timeIntervalSince1970)" } ?? [])
    }

    #expect(try jobs(.all) == jobs(.plain))
  }
}
