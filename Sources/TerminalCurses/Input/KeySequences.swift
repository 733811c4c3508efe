import CNCurses
import TerminalUI

/// The sequences that a terminal's own description gives for its keys, for those that do not send xterm's.
nonisolated struct KeySequences {
  /// What bytes are the start of.
  enum Match: Equatable {
    case key(Key, length: Int)
    case incomplete
    case none
  }

  private let keys: [[UInt8]: Key]

  init(_ keys: [[UInt8]: Key] = [:]) {
    self.keys = keys.filter { $0.key.first == Byte.escape && $0.key.count > 1 }
  }

  /// The longest sequence that `bytes` begin with.
  func match(_ bytes: ArraySlice<UInt8>) -> Match {
    let whole = keys.filter { bytes.starts(with: $0.key) }.max { $0.key.count < $1.key.count }
    if let whole { return .key(whole.value, length: whole.key.count) }
    let isStart = keys.keys.contains { $0.count > bytes.count && $0.starts(with: bytes) }
    return isStart ? .incomplete : .none
  }
}

nonisolated extension KeySequences {
  /// Those of the terminal that curses was started on.
  static func current() -> KeySequences {
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in capabilities {
      guard let string = curses_capability(name) else { continue }
      keys[Array(String(cString: string).utf8)] = key
    }
    return KeySequences(keys)
  }

  private static let capabilities: [(name: String, key: Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
      ("kLFT5", .wordLeft), ("kRIT5", .wordRight), ("kLFT3", .wordLeft), ("kRIT3", .wordRight),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}
