/// The first thing in an expression that can't be understood, and where it stands.
public struct CronError: Error, Equatable, Sendable {
  /// The field it stands in; nil if it concerns the expression as a whole.
  public let field: CronField.Kind?
  /// The place in the text, in UTF-8 bytes; empty where something is missing.
  public let range: Range<Int>
  /// What to write in place of `range`; nil if that can't be known.
  public let suggestion: String?
  let problem: Problem

  /// What kind of mistake it is.
  public enum Code: String, Sendable {
    /// Fields are missing, or there are more than five.
    case empty, tooFewFields, tooManyFields
    /// `61` and `MONDAY`.
    case outOfRange, unknownName
    /// `1,` and `*/`.
    case expectedValue, expectedStep
    /// `*/0` and `22-2`.
    case zeroStep, reversedRange
    /// `5#6`, and a `?` that is not alone in a day's field.
    case badNth, questionMark
    /// `5*`, a letter with an accent, and `@reboot`.
    case unexpected, badCharacter, unknownMacro
    /// `0 0 30 2 *`.
    case neverRuns
  }

  init(_ problem: Problem, field: CronField.Kind? = nil, range: Range<Int>, suggestion: String? = nil) {
    self.problem = problem
    self.field = field
    self.range = range
    self.suggestion = suggestion
  }
}

extension CronError {
  /// The text with the suggestion taken; nil if there is none.
  public func corrected(_ text: String) -> String? {
    guard let suggestion else { return nil }
    let bytes = Array(text.utf8)
    return String(decoding: bytes[..<range.lowerBound] + suggestion.utf8 + bytes[range.upperBound...], as: UTF8.self)
  }
}
