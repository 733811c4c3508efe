nonisolated extension Ending {
  /// Every exit code of `outreach api` with its meaning, in a line: `0 for a 2xx, 22 for another status, …`.
  static var ofCalls: String {
    allCases.compactMap { ending in ending.ofCall.map { "\(ending.rawValue) \($0)" } }.joined(separator: ", ")
  }

  /// What it means where a call ends so; nil where none does.
  private var ofCall: String? {
    switch self {
    case .done: "for a 2xx"
    case .refused: "for another status"
    case .usage: "wrong usage, or led to another server"
    case .noInput: "--input can't be read"
    case .unavailable: "no connection"
    case .unwritten: "standard output takes no more"
    case .silent: "idle timeout"
    case .configuration: "no usable key or MOLTFLOW_API_URL"
    case .badData, .hungUp: nil
    }
  }
}
