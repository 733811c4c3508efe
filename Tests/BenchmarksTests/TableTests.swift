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

  @Test func `both readers stand side by side with their ratio`() {
    let feed = Reading(events: 40_000, bytes: 2_800_000, cpuSeconds: 2, peakKiB: 40 * 1024)
    let bare = Reading(events: 20_000, bytes: 1_400_000, cpuSeconds: 0.5, peakKiB: 20 * 1024)

    let text = StreamTable.text(
      feed: .init(reading: feed, simulatorPeakKiB: 300 * 1024), bare: .init(reading: bare, simulatorPeakKiB: 0))

    #expect(
      text == """
                                           ProgressFeed   bare NIO  ratio
        events                                   40,000     20,000   2.00
        bytes                                 2,800,000  1,400,000   2.00
        CPU, s                                     2.00       0.50   4.00
        CPU per 1,000 events, ms                   50.0       25.0   2.00
        peak memory of the reader, MiB             40.0       20.0   2.00
        peak memory of the simulator, MiB         300.0        0.0      –
        """)
  }
}
