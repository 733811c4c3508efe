import TerminalTesting

extension Terminal {
  /// Whether a colour was ever asked for.
  var hasColor: Bool {
    written.contains(/\e\[[0-9;]*(?:[349][0-79]|10[0-7])(?:;[0-9;]*)?m/)
  }
}
