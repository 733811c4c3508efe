extension CronError {
  /// What is wrong, with all that its message needs.
  enum Problem: Equatable {
    case empty
    /// `clock` is a time among them that is written with a colon.
    case tooFewFields(count: Int, clock: ClockTime?)
    /// `isListCut` tells that a list has a blank beside a comma.
    case tooManyFields(count: Int, isListCut: Bool)
    case outOfRange(number: String)
    case unknownName(String, use: String?, belongsIn: CronField.Kind?)
    case expectedValue(Neighbour)
    case expectedStep
    case zeroStep
    case reversedRange(String)
    case badNth
    case questionMark
    case unexpected(String, after: String)
    case badCharacter(Unicode.Scalar)
    case unknownMacro(String)
    case neverRuns(ImpossibleDay)
  }

  /// A time of day as people write it, `9:30`, which are two fields in an expression.
  struct ClockTime: Equatable {
    let text: String
    /// `30 9`.
    let fields: String
  }

  /// What stands beside a place where something is missing.
  enum Neighbour: Equatable {
    case after(String)
    case before(String)
    /// The field has no text at all.
    case nothing
  }

  /// Why no day ever matches.
  enum ImpossibleDay: Equatable {
    /// All days are beyond the end of all months.
    case beyondMonths(days: NumberSet, months: NumberSet)
    /// Day, month and weekday go their separate ways.
    case neverTogether
  }

  public var code: Code {
    switch problem {
    case .empty: .empty
    case .tooFewFields: .tooFewFields
    case .tooManyFields: .tooManyFields
    case .outOfRange: .outOfRange
    case .unknownName: .unknownName
    case .expectedValue: .expectedValue
    case .expectedStep: .expectedStep
    case .zeroStep: .zeroStep
    case .reversedRange: .reversedRange
    case .badNth: .badNth
    case .questionMark: .questionMark
    case .unexpected: .unexpected
    case .badCharacter: .badCharacter
    case .unknownMacro: .unknownMacro
    case .neverRuns: .neverRuns
    }
  }
}
