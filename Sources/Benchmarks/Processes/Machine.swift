import Foundation

/// What the figures were measured on.
///
/// Source: proc(5), “/proc/loadavg” and “/proc/sys/kernel/osrelease”.
enum Machine {
  /// One line: cores, kernel, and how many threads ran or waited for a core in the last minute, on average.
  static var line: String {
    line(
      cores: ProcessInfo.processInfo.processorCount, release: text("/proc/sys/kernel/osrelease"),
      load: text("/proc/loadavg"))
  }

  static func line(cores: Int, release: String, load: String) -> String {
    let kernel = release.split(whereSeparator: \.isWhitespace).first ?? "?"
    let minute = load.split(whereSeparator: \.isWhitespace).first ?? "?"
    return "\(cores) cores, Linux \(kernel), load \(minute) before the start"
  }

  private static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }
}
