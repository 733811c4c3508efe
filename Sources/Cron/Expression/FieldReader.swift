/// Reads a field from left to right, and stops at the first mistake.
///
/// A field is items between commas; an item is `*`, a number, a name or a range `a-b`, the first and the last of these
/// with or without a step `/n`, or an extension for days.
struct FieldReader {
  let kind: CronField.Kind
  let bytes: [UInt8]
  /// Where the field begins in its expression, in bytes.
  let start: Int
  var position = 0
  var values = NumberSet()
  var extensions = DayExtensions()

  init(_ text: String, kind: CronField.Kind, start: Int) {
    self.kind = kind
    bytes = Array(text.utf8)
    self.start = start
  }

  mutating func read() throws(CronError) -> (values: NumberSet, extensions: DayExtensions) {
    repeat {
      try readItem()
    } while skip(",")
    guard position == bytes.count else {
      throw error(.unexpected(character(at: position), after: character(at: position - 1)), length: 1)
    }
    if values.contains(7), kind == .dayOfWeek {
      values.remove(7)
      values.insert(0)
    }
    return (values, extensions)
  }

  private mutating func readItem() throws(CronError) {
    let itemStart = position
    if try skipStar() {
      try addEvery(in: kind.fullRange)
      return
    }
    if skipLastDays() { return }
    let first = try readValue()
    if try skipDaySuffix(of: first) { return }
    guard skip("-") else {
      // Alone it is itself; with a step it goes on to the end of the field.
      let isAlone = position == bytes.count || bytes[position] != UInt8(ascii: "/")
      try addEvery(in: first...(isAlone ? first : max(first, kind.fullRange.upperBound)))
      return
    }
    var last = try readValue()
    if kind == .dayOfWeek, last == 0, first > 0 {
      last = 7
    }
    guard first <= last else { throw reversedRange(from: itemStart, first: first, last: last) }
    try addEvery(in: first...last)
  }

  /// Skips `*`, or `?` where that may stand.
  private mutating func skipStar() throws(CronError) -> Bool {
    if skip("*") { return true }
    guard position < bytes.count, bytes[position] == UInt8(ascii: "?") else { return false }
    guard kind == .dayOfMonth || kind == .dayOfWeek, bytes.count == 1 else {
      throw error(.questionMark, length: 1, suggestion: bytes.count == 1 ? "*" : nil)
    }
    position += 1
    return true
  }

  /// Reads a step, if there is one, and adds the numbers it leaves of the range.
  private mutating func addEvery(in range: ClosedRange<Int>) throws(CronError) {
    guard skip("/") else {
      values.formUnion(NumberSet(range))
      return
    }
    let digits = digitsAhead
    guard !digits.isEmpty else { throw error(.expectedStep) }
    let step = saturatedNumber(digits)
    guard step > 0 else { throw error(.zeroStep, length: digits.count, suggestion: "1") }
    position += digits.count
    values.formUnion(NumberSet(range, step: step))
  }
}
