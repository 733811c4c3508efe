import Cron
import Testing

struct CronErrorMessageTests {
  @Test(arguments: [
    ("", "Enter five fields: minute hour day month weekday"),
    ("0 9 *", "3 of 5 fields: month and weekday are missing; write * for any"),
    ("0 9 * *", "4 of 5 fields: weekday is missing; write * for any"),
    ("0", "1 of 5 fields: hour, day, month and weekday are missing; write * for any"),
    ("0 0 9 * * *", "6 fields instead of 5: minute hour day month weekday, without seconds"),
    ("0 9 * * MON, FRI", "6 fields instead of 5: minute hour day month weekday, no blanks beside a comma"),
    ("0 9 * * MON ,FRI", "6 fields instead of 5: minute hour day month weekday, no blanks beside a comma"),
    (",5 0 9 * * MON,", "6 fields instead of 5: minute hour day month weekday, without seconds"),
    ("9:00 MON-FRI", "2 fields instead of 5: minute hour day month weekday; 9:00 is 0 9"),
    ("MON 17:30 *", "3 fields instead of 5: minute hour day month weekday; 17:30 is 30 17"),
    ("24:00", "1 field instead of 5: minute hour day month weekday"),
    ("9:5 MON", "2 fields instead of 5: minute hour day month weekday"),
    ("60 * * * *", "minute 60 is out of range 0-59"),
    ("0 9 32 * *", "day 32 is out of range 1-31"),
    ("99999999999999999999 * * * *", "minute 99999999999999999999 is out of range 0-59"),
    ("0 9 * * MONDAY", "unknown weekday “MONDAY”; use MON"),
    ("0 9 * january *", "unknown month “january”; use JAN"),
    ("0 9 * MON *", "unknown month “MON”; it belongs in the weekday field"),
    ("0 9 JAN * *", "unknown day “JAN”; it belongs in the month field"),
    ("0 9 * * weekdays", "unknown weekday “weekdays”; use MON-FRI"),
    ("0 9 * * weekend/2", "unknown weekday “weekend”; use 0-7 or SUN-SAT"),
    ("0 9 * * weekend-2", "unknown weekday “weekend”; use 0-7 or SUN-SAT"),
    ("0 9 * * weekend#2", "unknown weekday “weekend”; use 0-7 or SUN-SAT"),
    ("0 9 * * SAT-weekday", "unknown weekday “weekday”; use 0-7 or SUN-SAT"),
    ("0 9 weekend * *", "unknown day “weekend”; use 1-31"),
    ("0 9 * * S", "unknown weekday “S”; use 0-7 or SUN-SAT"),
    ("H * * * *", "unknown minute “H”; use 0-59"),
    ("1, * * * *", "expected a number after “,”"),
    ("-5 * * * *", "expected a number before “-”"),
    ("*/ * * * *", "expected a number after “/”"),
    ("*/0 * * * *", "step must be 1 or more"),
    ("0 22-2 * * *", "22-2 runs backwards; write 22-23,0-2"),
    ("0 22-2/2 * * *", "22-2 runs backwards"),
    ("0 0 * NOV-FEB *", "NOV-FEB runs backwards; write 11,12,1,2"),
    ("0 0 * * FRI-MON", "FRI-MON runs backwards; write FRI,SAT,SUN,MON"),
    ("0 9 * * 7-2", "7-2 runs backwards; write SUN,MON,TUE"),
    ("0 9 * * 7-1", "7-1 runs backwards; write SUN,MON"),
    ("0 9 * * 7-6", "7-6 runs backwards; write SUN,MON,TUE,WED,THU,FRI,SAT"),
    ("0 9 * * 6-1", "6-1 runs backwards; write SAT,SUN,MON"),
    ("0 9 * * 7-2/2", "7-2 runs backwards"),
    ("59-0 * * * *", "59-0 runs backwards; write 59,0"),
    ("0 0 * * 5#6", "#n takes 1-5"),
    ("? * * * *", "? only alone, in day or weekday"),
    ("5* * * * *", "unexpected “*” after “5”"),
    ("0\u{A0}9 * * *", "non-ASCII character U+00A0 (no-break space): retype it"),
    ("0 9 * * *\0", "control character U+0000: retype it"),
    ("@reboot", "unknown @reboot; use @hourly, @daily, @weekly, @monthly or @yearly"),
    ("@every 5m", "unknown @every; use @hourly, @daily, @weekly, @monthly or @yearly"),
    ("0 0 30 2 *", "30 February never comes"),
    ("0 0 31 4,6,9,11 *", "31 April, June, September or November never comes"),
    ("0 0 30-31 2 *", "30 or 31 February never comes"),
    ("0 0 */40 * 1#5", "no day ever matches the day, month and weekday fields"),
  ])
  func `a mistake says what is wrong and the way out`(text: String, message: String) {
    let error = #expect(throws: CronError.self) { try CronExpression(text) }

    #expect(error?.message == message)
  }

  @Test(arguments: [
    ("0 9 *", "0 9 * * *"),
    ("0 9 * * Monday", "0 9 * * MON"),
    ("0 9 * * weekdays", "0 9 * * MON-FRI"),
    ("0 9 * * Weekend", "0 9 * * SAT,SUN"),
    ("0 9 * * weekdays,SAT", "0 9 * * MON-FRI,SAT"),
    ("0 22-2 * * *", "0 22-23,0-2 * * *"),
    ("*/0 * * * *", "*/1 * * * *"),
    ("? * * * *", "* * * * *"),
    ("0\u{A0}9 * * *", "0 9 * * *"),
    ("0 9–17 * * *", "0 9-17 * * *"),
    ("0 \u{669} * * *", "0 9 * * *"),
  ])
  func `a suggestion taken makes it right`(text: String, corrected: String) throws {
    let error = try #require(throws: CronError.self) { try CronExpression(text) }

    #expect(error.corrected(text) == corrected)
    #expect(throws: Never.self) { try CronExpression(corrected) }
  }

  @Test(arguments: [
    ("  0 9 * * MONDAY ", 10..<16), ("0 9 * *", 7..<7), ("0 0 30-31 2 *", 4..<9), ("0 0 9 * * *", 10..<11),
    ("0 22-2 * * *", 2..<6), (" @every 5m ", 1..<10), ("0 9 * * \u{41C}ON", 8..<10), ("0 9 1,99 * *", 6..<8),
  ])
  func `a mistake has a place in bytes`(text: String, range: Range<Int>) {
    let error = #expect(throws: CronError.self) { try CronExpression(text) }

    #expect(error?.range == range)
  }

  @Test(arguments: ["60 * * * *", "hello", "0 25", "0 0 30 2"])
  func `a mistake without a way out suggests nothing`(text: String) throws {
    let error = try #require(throws: CronError.self) { try CronExpression(text) }

    #expect(error.suggestion == nil)
    #expect(error.corrected(text) == nil)
  }
}
