import Foundation
public import Simulator

extension ServerRules {
  /// For tests of what some dialects leave out or say otherwise.
  public static let plain = ServerRules()

  /// The rules that tests of the console run by: those of a Business plan, in the dialect of `OUTREACH_DIALECT`.
  ///
  /// Without that variable it is the plain dialect; goldens hold only there.
  public static let tested: ServerRules = {
    var rules = ServerRules()
    guard let name = ProcessInfo.processInfo.environment["OUTREACH_DIALECT"] else { return rules }
    do {
      rules.dialect = try Dialect(name)
    } catch {
      preconditionFailure("OUTREACH_DIALECT names no dialect: \(name)")
    }
    return rules
  }()
}
