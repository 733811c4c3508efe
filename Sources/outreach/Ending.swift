import ArgumentParser

/// How the program ends, as its exit code.
///
/// Source: BSD sysexits(3), and 128+n for signal n.
nonisolated enum Ending: Int32, CaseIterable {
  case done = 0
  /// The server answered with a status that is no success.
  case refused = 22
  case usage = 64
  case badData = 65
  case noInput = 66
  case unavailable = 69
  /// Standard output takes no more, such as on a full disk.
  case unwritten = 74
  /// The server fell silent.
  case silent = 75
  case configuration = 78
  /// The terminal is gone, as after SIGHUP.
  case hungUp = 129
}

extension ArgumentParser.ExitCode {
  /// Says `sentence` on standard error and stands for `ending`.
  static func failure(_ ending: Ending, _ sentence: String) -> ExitCode {
    StandardStreams.complain(sentence)
    return ExitCode(ending.rawValue)
  }
}
