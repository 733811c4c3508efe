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
  public enum Code: String, CaseIterable, Sendable {
    case empty, tooFewFields, tooManyFields, outOfRange, unknownName, expectedValue, expectedStep, zeroStep
    case reversedRange, badNth, questionMark, unexpected, badCharacter, unknownMacro, neverRuns
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
