/// How a program ended.
public enum Ending: Equatable, Sendable {
  case exited(Int32)
  case killed(by: Int32)

  /// From what `waitpid` gave.
  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(by: signal)
  }
}
