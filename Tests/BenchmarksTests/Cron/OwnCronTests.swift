import Cron
import Foundation
import Testing

@testable import Benchmarks

@Suite struct OwnCronTests {
  @Test func `everything is measured`() throws {
    let cron = try OwnCron(zone: "UTC", start: Instant(secondsSince1970: 1_767_225_600))

    let rows = cron.rows()
    #expect(
      rows.map(\.title) == CronRow.expressions.map { "next \($0)" } + CronRow.texts.map { "parse \($0)" } + ["zone UTC"]
    )
    #expect(rows.allSatisfy { $0.microseconds > 0 })
  }

  @Test func `a zone that the system does not have is named`() {
    #expect(throws: BenchmarkFailure.noZone("Mars/Base")) {
      try OwnCron(zone: "Mars/Base", start: Instant(secondsSince1970: 0))
    }
  }

  @Test(arguments: ["/nowhere/python3", "false-python"])
  func `without Python there are no peers`(python: String) throws {
    #expect(try PythonPeers(python: python).measure(.init(zone: "UTC", start: 0)) == nil)
  }

  @Test func `a Python that fails is told of`() {
    #expect(throws: BenchmarkFailure.peersFailed) {
      try PythonPeers(python: "false").measure(.init(zone: "UTC", start: 0))
    }
  }
}
