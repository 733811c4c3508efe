import Cron
import Testing

struct CronFieldTests {
  @Test(arguments: [
    ("5", [5]), ("0-30/10,45", [0, 10, 20, 30, 45]), ("50/5", [50, 55]), ("*/20", [0, 20, 40]), ("59/15", [59]),
    ("*/99999999999999999999", [0]), ("007", [7]),
  ])
  func `a minute field allows these minutes`(text: String, minutes: [Int]) throws {
    let field = try CronField(text, kind: .minute)

    #expect(Array(field.values) == minutes)
  }

  @Test(arguments: [
    ("7", [0]), ("FRI-SUN", [0, 5, 6]), ("5-0", [0, 5, 6]), ("*/2", [0, 2, 4, 6]), ("1/2", [1, 3, 5]), ("7/2", [0]),
    ("sun-TUE", [0, 1, 2]), ("0-7", [0, 1, 2, 3, 4, 5, 6]),
  ])
  func `a weekday field allows these weekdays`(text: String, weekdays: [Int]) throws {
    let field = try CronField(text, kind: .dayOfWeek)

    #expect(Array(field.values) == weekdays)
  }

  @Test(arguments: [
    ("", "expected a number"), ("1 ", "unexpected “ ” after “1”"),
    ("é", "non-ASCII character U+00E9 (latin small letter e with acute): retype it"),
  ])
  func `a field alone may be wrong too`(text: String, message: String) {
    let error = #expect(throws: CronError.self) { try CronField(text, kind: .hour) }

    #expect(error?.message == message)
  }
}
