import Foundation

/// What Linux says of a process.
///
/// Source: proc(5), “/proc/PID/stat” and “/proc/PID/status”.
struct ProcessFigures: Equatable {
  /// Time on a processor so far, in user and system mode, of all threads; exact to a hundredth.
  let cpuSeconds: Double
  /// The most memory it has had resident, in KiB (`VmHWM`).
  let peakKiB: Int

  /// Throws a ``BenchmarkFailure``.
  init(of process: Int32) throws {
    let folder = "/proc/\(process)"
    guard let stat = FileManager.default.contents(atPath: folder + "/stat"),
      let status = FileManager.default.contents(atPath: folder + "/status"),
      let figures = Self(
        stat: String(decoding: stat, as: UTF8.self), status: String(decoding: status, as: UTF8.self),
        ticksPerSecond: sysconf(Int32(_SC_CLK_TCK)))
    else { throw BenchmarkFailure.unreadable(path: folder) }
    self = figures
  }

  /// Reads the two files; nil if they do not say it.
  init?(stat: String, status: String, ticksPerSecond: Int) {
    // The program's name stands in parentheses and may hold anything; the state after it is field 3.
    guard let name = stat.lastIndex(of: ")") else { return nil }
    let fields = stat[stat.index(after: name)...].split(whereSeparator: \.isWhitespace)
    let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]),
      let kilobytes = peak?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({ Int($0) })
    else { return nil }
    cpuSeconds = Double(user + system) / Double(ticksPerSecond)
    peakKiB = kilobytes
  }
}
