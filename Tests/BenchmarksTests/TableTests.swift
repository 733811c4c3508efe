import Testing

@testable import Benchmarks

struct TableTests {
  @Test(arguments: [
    (0.0, 0, "0"), (999, 0, "999"), (1000, 0, "1,000"), (1_234_567.8, 0, "1,234,568"), (-1234.5, 1, "-1,234.5"),
    (0.05, 2, "0.05"), (2.999, 2, "3.00"), (1999.996, 2, "2,000.00"),
  ])
  func `numbers are grouped and rounded`(number: Double, decimals: Int, text: String) {
    #expect(Table.text(number, decimals: decimals) == text)
  }

  @Test func `both readers stand side by side with their ratio`() throws {
    let feed = Reading(events: 40_000, bytes: 2_800_000, cpuSeconds: 2, peakKiB: 40 * 1024)
    let bare = Reading(events: 20_000, bytes: 1_400_000, cpuSeconds: 0.5, peakKiB: 20 * 1024)

    let text = StreamTable.text(
      feed: .init(reading: feed, simulator: try simulator(ticks: 1250, peakMiB: 300)),
      bare: .init(reading: bare, simulator: try simulator(ticks: 1000, peakMiB: 0)))

    #expect(
      text == """
                                                 ProgressFeed   bare NIO  ratio
        events                                         40,000     20,000   2.00
        bytes                                       2,800,000  1,400,000   2.00
        CPU, s                                           2.00       0.50   4.00
        CPU per 1,000 events, ms                         50.0       25.0   2.00
        peak memory of the reader, MiB                   40.0       20.0   2.00
        CPU of the simulator since its start, s         12.50      10.00   1.25
        peak memory of the simulator, MiB               300.0        0.0      –
        """)
  }

  /// What the system says of a process that ran for so many hundredths of a second.
  private func simulator(ticks: Int, peakMiB: Int) throws -> ProcessFigures {
    let stat = "812 (outreach) S 1 812 812 0 -1 4194304 900 0 3 0 \(ticks) 0 7 8"
    return try #require(
      ProcessFigures(stat: stat, status: "VmHWM: \(peakMiB * 1024) kB", ticksPerSecond: 100))
  }
}
