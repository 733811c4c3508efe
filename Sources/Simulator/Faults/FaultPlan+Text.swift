extension FaultPlan {
  /// Why a text names no faults.
  public enum Mistake: Error, Equatable, Sendable {
    case unknown(String)
    /// What this fault takes, such as `drop takes a share from 0 to 1, such as drop=0.05`.
    case value(String)
  }

  /// Reads faults with commas between, such as `latency=300ms,drop=0.05,status500=0.02,rate=10/min,stall,reset`.
  public init(_ text: String) throws(Mistake) {
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count > 1 ? String(parts[1]) : nil
      switch parts[0] {
      case "latency": latency = try Self.duration(value)
      case "drop": drop = try Self.share(value, "drop=0.05")
      case "status500": status500 = try Self.share(value, "status500=0.02")
      case "rate": rate = try Self.rate(value)
      case "stall": stall = try Self.flag(value, "stall")
      case "reset": reset = try Self.flag(value, "reset")
      default: throw .unknown(String(parts[0]))
      }
    }
  }

  private static func duration(_ text: String?) throws(Mistake) -> Duration {
    for (unit, milliseconds) in [("ms", 1), ("s", 1000)] {
      guard let text, text.hasSuffix(unit), let number = Int(text.dropLast(unit.count)) else { continue }
      if (0...600_000 / milliseconds).contains(number) { return .milliseconds(number * milliseconds) }
    }
    throw .value("latency takes a time up to 600s, such as latency=300ms")
  }

  private static func share(_ text: String?, _ example: String) throws(Mistake) -> Double {
    guard let text, let share = Double(text), (0...1).contains(share) else {
      throw .value("\(example.prefix { $0 != "=" }) takes a share from 0 to 1, such as \(example)")
    }
    return share
  }

  private static func rate(_ text: String?) throws(Mistake) -> Int {
    guard let text, text.hasSuffix("/min"), let count = Int(text.dropLast(4)), count > 0 else {
      throw .value("rate takes requests a minute, such as rate=10/min")
    }
    return count
  }

  private static func flag(_ text: String?, _ name: String) throws(Mistake) -> Bool {
    guard text == nil else { throw .value("\(name) takes no value") }
    return true
  }
}

extension FaultPlan.Mistake {
  /// One sentence, or two.
  public var message: String {
    switch self {
    case .unknown(let name):
      "There is no fault “\(name)”. The faults are latency, drop, status500, rate, stall and reset."
    case .value(let rule): rule + "."
    }
  }
}
