/// Why a test of a program in a terminal can't go on.
public enum TerminalFailure: Error, CustomStringConvertible {
  case cannotStart(String)
  /// What was waited for did not come; `screen` is what stood there instead.
  case timedOut(waitingFor: String, screen: String)
  /// The program ended first.
  case ended(waitingFor: String, screen: String)

  public var description: String {
    switch self {
    case .cannotStart(let path): "Can't start \(path)."
    case .timedOut(let what, let screen): "Waited in vain for \(what). The screen:\n\(screen)"
    case .ended(let what, let screen): "The program ended before \(what). The screen:\n\(screen)"
    }
  }
}
