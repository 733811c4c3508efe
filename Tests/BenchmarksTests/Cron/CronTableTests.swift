import Testing

@testable import Benchmarks

@Suite struct CronTableTests {
  private let rows = [
    CronRow(work: .next, subject: "0 9 * * *", limit: 0.1, microseconds: 0.05),
    CronRow(work: .zone, subject: "UTC", limit: 50, microseconds: 20),
  ]

  @Test func `each row stands beside its limit and what the peers take`() {
    let peer = PythonPeers.Answer(
      name: "cronsim", version: "2.8", next: ["0 9 * * *": 25], parse: [:], zone: ["UTC": 60])

    #expect(
      CronTable.text(rows, peers: [peer]) == """
                          ours  limit  cronsim 2.8  times ours
        next 0 9 * * *   0.050    0.1       25.000         500
        zone UTC        20.000   50.0       60.000           3
        """)
  }

  @Test func `a peer that did not measure a row leaves a dash`() {
    let peer = PythonPeers.Answer(name: "cronsim", version: "2.8", next: [:], parse: [:], zone: [:])

    #expect(
      CronTable.text([rows[0]], peers: [peer]) == """
                         ours  limit  cronsim 2.8  times ours
        next 0 9 * * *  0.050    0.1            –           –
        """)
  }

  @Test func `without a peer ours stand beside their limits`() {
    #expect(
      CronTable.text([rows[0]], peers: []) == """
                         ours  limit
        next 0 9 * * *  0.050    0.1
        """)
  }
}
