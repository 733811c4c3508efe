/// How a program ended.
public enum Ending: Equatable, Sendable {
  case exited(Int32)
  case killed(by: Int32)

  /// What a shell says of it: 128 and more for a signal.
  public var status: Int32 {
    switch self {
    case .exited(let code): code
    case .killed(let signal): 128 + signal
    }
  }

  /// From what `waitpid` gave.
  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(by: signal)
  }
}
