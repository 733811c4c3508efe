/// Words put together in English.
enum Listing {
  /// `a, b and c`.
  static func all(_ words: [String], last: String = "and") -> String {
    guard let final = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) " + final
  }

  /// `0, 7, ... 56` for more than six numbers evenly apart, else all of them.
  static func short(_ numbers: NumberSet, _ word: (Int) -> String) -> String {
    let words = numbers.map(word)
    guard words.count > 6, numbers.isEven else { return all(words) }
    return "\(words[0]), \(words[1]), ... \(words[words.count - 1])"
  }

  /// Three and more in a row as `Tuesday to Friday`, else each for itself.
  static func ranges(_ ranges: [ClosedRange<Int>], last: String = "and", _ word: (Int) -> String) -> String {
    let words = ranges.flatMap { range in
      range.count < 3 ? range.map(word) : ["\(word(range.lowerBound)) to \(word(range.upperBound))"]
    }
    return all(words, last: last)
  }

  /// `1st`, `22nd`, `13th`.
  static func ordinal(_ number: Int) -> String {
    let isTeen = (11...13).contains(number % 100)
    let ending =
      switch number % 10 {
      case 1 where !isTeen: "st"
      case 2 where !isTeen: "nd"
      case 3 where !isTeen: "rd"
      default: "th"
      }
    return "\(number)\(ending)"
  }

  /// `second`; in digits from the fifth on.
  static func ordinalWord(_ number: Int) -> String {
    number < 5 ? ["", "first", "second", "third", "fourth"][number] : ordinal(number)
  }
}

extension NumberSet {
  /// Whether all neighbours are equally far apart.
  var isEven: Bool {
    guard let first, let last, let step = smallestDistance else { return true }
    return self == NumberSet(first...last, step: step)
  }

  /// Whether a cycle of so many numbers, begun again and again, has all of them equally far apart, from 0.
  func isUniform(over cycle: Int) -> Bool {
    guard let step = smallestDistance, first == 0 else { return false }
    return cycle % step == 0 && self == NumberSet(0...(cycle - 1), step: step)
  }
}
