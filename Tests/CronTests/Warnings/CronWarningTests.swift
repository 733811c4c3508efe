import Cron
import Testing

struct CronWarningTests {
  @Test(arguments: [
    (
      "0 9 13 * FRI", "W1", 4..<12,
      "day and weekday are both set: most servers run when either matches, some only when both do"
    ),
    (
      "0 9 */2 * MON", "W2", 4..<7,
      "“*/2” beside another day field: runs when both match; some servers run when either does"
    ),
    ("0 9 * * 1-5", "W3", 8..<11, "“1-5”: some servers count weekdays from Monday; names are safe"),
    ("0 9 * * 1,2,3", "W3", 8..<13, "“1,2,3”: some servers count weekdays from Monday; names are safe"),
    ("0 9 * * */2", "W3", 8..<11, "“*/2”: some servers count weekdays from Monday; a list of names is safe"),
    (
      "0 9 * * FRI-SUN", "W3", 8..<15,
      "“FRI-SUN”: some servers refuse a range with Sunday at its end or beginning; a list of names is safe"
    ),
    ("0 9 * * MON-FRI/2", "W3", 8..<17, "“MON-FRI/2”: some servers drop the step; a list of names is safe"),
    ("0 9-9 * * *", "W4", 2..<5, "“9-9”: some servers read it as every hour; write 9"),
    ("1,5/20 * * * *", "W5", 2..<6, "“5/20”: some servers refuse a step after one number; write a list or a range"),
    ("*/60 * * * *", "W6", 0..<4, "“*/60”: the step is longer than the range; some servers refuse it"),
    ("0-10/30 * * * *", "W6", 0..<7, "“0-10/30”: the step is longer than the range; some servers refuse it"),
    ("0 9 L * *", "W7", 4..<5, "“L”: not all servers know this sign, or mean the same by it"),
    ("0 9 * * 5#2", "W7", 8..<11, "“5#2”: not all servers know this sign, or mean the same by it"),
    ("0 9 ? * MON", "W7", 4..<5, "“?”: not all servers know this sign, or mean the same by it"),
    (" @daily", "W8", 1..<7, "“@daily”: some servers refuse words; write 0 0 * * *"),
  ])
  func `what servers read in different ways is told with its place`(
    text: String, code: String, range: Range<Int>, message: String
  ) throws {
    let warnings = try CronExpression(text).warnings

    #expect(warnings.map(\.code.rawValue) == [code])
    #expect(warnings.first?.range == range)
    #expect(warnings.first?.message == message)
  }

  @Test(arguments: [
    "* * * * *", "*/15 9-17 * * MON-FRI", "0 9 * * SAT,SUN", "0 0 1,15 * *", "0 0 1 1-6/2 *", "0,30 9 * JAN MON",
  ])
  func `what all servers read alike has no warning`(text: String) throws {
    let expression = try CronExpression(text)

    #expect(expression.warnings.isEmpty)
    #expect(expression.warningsOfPortable.isEmpty)
  }

  @Test(arguments: [
    ("0 9-9 * * 1-5", ["W4", "W3"], []), ("5/20 * * * *", ["W5"], []), ("@weekly", ["W8"], []),
    ("*/60 * * * *", ["W6"], []), ("*/60 9 * * *", ["W6"], ["W6"]), ("0 9 13 * 5", ["W3", "W1"], ["W1"]),
    ("0 9 13 * 0-6", ["W3", "W1"], []), ("0 9 ? * 5L", ["W7", "W7"], ["W7"]),
    ("0 9 */2 * 1", ["W3", "W2"], ["W2"]), ("0 9 L * ?", ["W7", "W7"], ["W7"]), ("0 9 * * fril", ["W7"], ["W7"]),
    ("0 9 * * 1,5l", ["W3", "W7"], ["W7"]), ("*/60 0-1/5 * * *", ["W6", "W6"], ["W6"]),
  ])
  func `the portable form leaves the warnings that no form can help`(
    text: String, codes: [String], remaining: [String]
  ) throws {
    let expression = try CronExpression(text)

    #expect(expression.warnings.map(\.code.rawValue) == codes)
    #expect(expression.warningsOfPortable.map(\.code.rawValue) == remaining)
  }

  @Test func `the warning that stays is that of the field that stays`() throws {
    let remaining = try CronExpression("0 9 ? * 5L").warningsOfPortable

    #expect(remaining.map(\.field) == [.dayOfWeek])
    #expect(remaining.map(\.range) == [8..<10])
  }

  @Test(arguments: [
    ("0 9 * * 1,MON,3", ["1", "3"]), ("0 9 * * 1,2,WED,4-5,6", ["1,2", "4-5,6"]), ("0 9 * * MON,2,3", ["2,3"]),
  ])
  func `numbers beside each other share a warning, names between them are left out`(
    text: String, quoted: [String]
  ) throws {
    let warnings = try CronExpression(text).warnings

    #expect(warnings.map { String($0.message.split(separator: "”")[0].dropFirst()) } == quoted)
  }
}
