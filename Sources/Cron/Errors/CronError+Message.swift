extension CronError {
  /// One sentence for the line below the caret: what is wrong and, where there is one, the way out.
  public var message: String {
    switch problem {
    case .empty:
      "Enter five fields: minute hour day month weekday"
    case .tooFewFields(let count, _) where suggestion != nil:
      "\(count) of 5 fields: \(Self.missingFields(after: count)) missing; write * for any"
    case .tooFewFields(let count, let clock):
      "\(Self.insteadOfFive(count))\(clock.map { "; \($0.text) is \($0.fields)" } ?? "")"
    case .tooManyFields(let count, let isListCut):
      "\(Self.insteadOfFive(count)), \(isListCut ? "no blanks beside a comma" : "without seconds")"
    case .outOfRange(let number):
      "\(fieldTitle) \(number) is out of range \(numbers)"
    case .unknownName(let name, let use?, _):
      "unknown \(fieldTitle) “\(name)”; use \(use)"
    case .unknownName(let name, nil, let otherField?):
      "unknown \(fieldTitle) “\(name)”; it belongs in the \(otherField.title) field"
    case .unknownName(let name, nil, nil):
      "unknown \(fieldTitle) “\(name)”; use \(numbers)\(nameRange)"
    case .expectedValue(.after(let text)):
      "expected a number after “\(text)”"
    case .expectedValue(.before(let text)):
      "expected a number before “\(text)”"
    case .expectedValue(.nothing):
      "expected a number"
    case .expectedStep:
      "expected a number after “/”"
    case .zeroStep:
      "step must be 1 or more"
    case .reversedRange(let range):
      "\(range) runs backwards\(suggestion.map { "; write \($0)" } ?? "")"
    case .badNth:
      "#n takes 1-5"
    case .questionMark:
      "? only alone, in day or weekday"
    case .unexpected(let text, let before):
      "unexpected “\(text)” after “\(before)”"
    case .badCharacter(let character):
      "\(Self.describe(character)): retype it"
    case .unknownMacro(let name):
      "unknown \(name); use @hourly, @daily, @weekly, @monthly or @yearly"
    case .neverRuns(.beyondMonths(let days, let months)):
      "\(Self.alternatives(days.map(String.init))) \(Self.alternatives(months.map(MonthsInWords.name))) never comes"
    case .neverRuns(.neverTogether):
      "no day ever matches the day, month and weekday fields"
    }
  }

  private var fieldTitle: String { field?.title ?? "" }

  /// `0-59`.
  private var numbers: String {
    field.map { "\($0.range.lowerBound)-\($0.range.upperBound)" } ?? ""
  }

  /// ` or SUN-SAT`; nothing for a field without names.
  private var nameRange: String {
    guard let names = field?.names, let first = names.first, let last = names.last else { return "" }
    return " or \(first)-\(last)"
  }

  private static func insteadOfFive(_ count: Int) -> String {
    "\(count) field\(count == 1 ? "" : "s") instead of 5: minute hour day month weekday"
  }

  /// `month and weekday are`.
  private static func missingFields(after count: Int) -> String {
    let titles = CronField.Kind.allCases.dropFirst(count).map(\.title)
    return Listing.all(titles) + (titles.count == 1 ? " is" : " are")
  }

  private static func alternatives(_ words: [String]) -> String {
    Listing.all(words, last: "or")
  }

  /// `non-ASCII character U+00A0 (no-break space)`.
  private static func describe(_ character: Unicode.Scalar) -> String {
    let hexadecimal = String(character.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal
    guard !character.isASCII else { return "control character \(code)" }
    guard let name = character.properties.name else { return "non-ASCII character \(code)" }
    return "non-ASCII character \(code) (\(name.lowercased()))"
  }
}
