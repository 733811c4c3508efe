/// Reads a field from left to right, and stops at the first mistake.
///
/// A field is items between commas; an item is `*`, a number, a name or a range `a-b`, the first and the last of these
/// with or without a step `/n`, or an extension for days.
struct FieldReader {
  let kind: CronField.Kind
  /// The field as a part of its expression, whose bytes are counted in mistakes.
  let bytes: ArraySlice<UInt8>
  var position: Int
  var values = NumberSet()
  var extensions = DayExtensions()
  var warnings: [CronWarning] = []

  init(_ bytes: ArraySlice<UInt8>, kind: CronField.Kind) {
    self.kind = kind
    self.bytes = bytes
    position = bytes.startIndex
  }

  var isAtEnd: Bool { position == bytes.endIndex }

  mutating func read() throws(CronError) {
    repeat {
      try readItem()
    } while skip(",")
    guard isAtEnd else {
      throw error(.unexpected(character(at: position), after: character(at: position - 1)), length: 1)
    }
    if values.contains(7), kind == .dayOfWeek {
      values.remove(7)
      values.insert(0)
    }
  }

  private mutating func readItem() throws(CronError) {
    let itemStart = position
    if try readQuestionMark() { return }
    if skip("*") {
      let step = try readStep()
      add(kind.fullRange, step: step)
      checkStar(from: itemStart, step: step ?? 1)
      return
    }
    if readLastDays() { return warn(itemStart) { .extended($0) } }
    let first = try readValue()
    if try readDaySuffix(of: first) { return warn(itemStart) { .extended($0) } }
    guard skip("-") else {
      // Alone it is itself; with a step it goes on to the end of the field.
      let step = try readStep()
      add(first...(step == nil ? first : max(first, kind.fullRange.upperBound)), step: step)
      return checkValue(from: itemStart, hasStep: step != nil)
    }
    var last = try readValue()
    if kind == .dayOfWeek, last == 0, first > 0 {
      last = 7
    }
    guard first <= last else { throw reversedRange(from: itemStart, first: first, last: last) }
    let step = try readStep()
    add(first...last, step: step)
    checkRange(first...last, from: itemStart, step: step ?? 1)
  }

  /// Reads `?`, which stands for `*` where it may stand; false if the item is something else.
  private mutating func readQuestionMark() throws(CronError) -> Bool {
    guard !isAtEnd, bytes[position] == UInt8(ascii: "?") else { return false }
    guard kind == .dayOfMonth || kind == .dayOfWeek, bytes.count == 1 else {
      throw error(.questionMark, length: 1, suggestion: bytes.count == 1 ? "*" : nil)
    }
    position += 1
    add(kind.fullRange, step: nil)
    warn(bytes.startIndex) { .extended($0) }
    return true
  }

  /// Reads a step of 1 or more; nil if there is none.
  private mutating func readStep() throws(CronError) -> Int? {
    guard skip("/") else { return nil }
    let digits = digitsAhead
    guard !digits.isEmpty else { throw error(.expectedStep) }
    let step = saturatedNumber(digits)
    guard step > 0 else { throw error(.zeroStep, length: digits.count, suggestion: "1") }
    position += digits.count
    return step
  }

  private mutating func add(_ range: ClosedRange<Int>, step: Int?) {
    values.formUnion(NumberSet(range, step: step ?? 1))
  }
}
