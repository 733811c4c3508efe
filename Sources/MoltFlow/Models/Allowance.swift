/// How much of something the plan allows.
public enum Allowance: Equatable, Sendable {
  case limited(Int)
  case unlimited
}
