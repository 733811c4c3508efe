import Glibc
import Testing

@testable import Benchmarks

struct ProcessFiguresTests {
  private static let stat =
    "812 (a (b) c) S 1 812 812 0 -1 4194304 900 0 3 0 1234 66 7 8 20 0 9 0 5000 90000000 6000 18446744073709551615"
  private static let status = "Name:\ta\nVmPeak:\t  200000 kB\nVmHWM:\t   34567 kB\nVmRSS:\t   30000 kB\n"

  @Test func `user and system time are added up, and the peak is read, whatever the program is called`() throws {
    let figures = try #require(ProcessFigures(stat: Self.stat, status: Self.status, ticksPerSecond: 100))

    #expect(figures.cpuSeconds == 13)
    #expect(figures.peakKiB == 34567)
  }

  @Test(arguments: [("", status), (stat, ""), (stat, "VmHWM:\n"), ("812 (a) S 1", status)])
  func `files that do not say it are told apart`(stat: String, status: String) {
    #expect(ProcessFigures(stat: stat, status: status, ticksPerSecond: 100) == nil)
  }

  @Test func `this very process has figures, one that is none has not`() throws {
    let figures = try ProcessFigures(of: getpid())

    #expect(figures.cpuSeconds > 0 && figures.peakKiB > 1000)
    #expect(throws: BenchmarkFailure.unreadable(path: "/proc/0")) { try ProcessFigures(of: 0) }
  }

  @Test func `the machine is named with its load in the last minute`() {
    let line = Machine.line(cores: 2, release: "6.12.0-amd64\n", load: "0.42 0.30 0.25 1/200 4711\n")

    #expect(line == "2 cores, Linux 6.12.0-amd64, load 0.42 before the start")
  }
}
