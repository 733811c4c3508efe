import Cron
import Testing

struct DescribeTests {
  @Test(arguments: [
    ("* * * * *", "every minute"),
    ("*/5 * * * *", "every 5 minutes"),
    ("0-59/15 * * * *", "every 15 minutes"),
    ("0 * * * *", "every hour"),
    ("30 * * * *", "at minute 30 of every hour"),
    ("*/7 * * * *", "at minutes 0, 7, ... 56 of every hour (4 min gap at the hour)"),
    ("*/14 * * * *", "at minutes 0, 14, 28, 42 and 56 of every hour (4 min gap at the hour)"),
    ("1,2,30 * * * *", "at minutes 1, 2 and 30 of every hour"),
    ("0 */5 * * *", "at 00:00, 05:00, 10:00, 15:00 and 20:00 every day"),
    ("0 */2 * * *", "every 2 hours"),
    ("30 */2 * * *", "every 2 hours from 00:30 to 22:30"),
    ("0 9,17 * * *", "at 09:00 and 17:00 every day"),
    ("0 9-17 * * *", "every hour from 09:00 to 17:00"),
    ("*/15 9-17 * * *", "every 15 minutes from 09:00 to 17:45"),
    ("* 9 * * *", "every minute from 09:00 to 09:59"),
    ("*/15 22-23,0-2 * * *", "every 15 minutes from 00:00 to 02:45 and from 22:00 to 23:45"),
    ("*/10 */2 * * *", "every 10 minutes in the hours from 00:00, 02:00, ... 22:00"),
    ("5,35 9-17 * * *", "at minutes 5 and 35 of every hour from 09:05 to 17:35"),
    ("0,1,5,9,20,30,40 9 * * *", "at minutes 0, 1, 5, 9, 20, 30 and 40 in the hour from 09:00"),
    ("0 1,2,5,9,12,15,20 * * *", "at 01:00, 02:00, 05:00, 09:00, 12:00, 15:00 and 20:00 every day"),
  ])
  func `times are told as they are`(text: String, words: String) throws {
    #expect(try CronExpression(text).describe() == words)
  }

  @Test(arguments: [
    ("0 9 * * 1,2,3,4,5", "at 09:00 on weekdays"),
    ("0 9 * * SAT,SUN", "at 09:00 on weekends"),
    ("0 9 * * MON", "at 09:00 every Monday"),
    ("0 9 * * MON,WED,FRI", "at 09:00 every Monday, Wednesday and Friday"),
    ("0 9 * * FRI-SUN", "at 09:00 every Friday to Sunday"),
    ("0 9 1 * *", "at 09:00 on the 1st of every month"),
    ("0 9 1-7,22 * *", "at 09:00 on the 1st to 7th and 22nd of every month"),
    ("0 9 11,12,13 * *", "at 09:00 on the 11th to 13th of every month"),
    ("0 0 1 1 *", "at 00:00 on 1 January"),
    ("0 0 1 1,7 *", "at 00:00 on the 1st of January and July"),
    ("0 9 * 6-8 *", "at 09:00 every day in June to August"),
    ("0 9 * 6 MON", "at 09:00 every Monday in June"),
    ("0 9 31 * *", "at 09:00 on the 31st (7 months a year have one)"),
    ("0 9 30 * *", "at 09:00 on the 30th (11 months a year have one)"),
    ("0 9 29 * *", "at 09:00 on the 29th (in February only in leap years)"),
    ("0 0 31 4,5 *", "at 00:00 on 31 May"),
    ("0 0 29 2 *", "at 00:00 on 29 February (leap years only)"),
    ("0 9 L * *", "at 09:00 on the last day of every month"),
    ("0 9 LW 3 *", "at 09:00 on the last working day of March"),
    ("0 9 15W * *", "at 09:00 on the working day nearest the 15th of every month"),
    ("0 9 * * 5L", "at 09:00 on the last Friday of every month"),
    ("0 9 * * 5#2", "at 09:00 on the second Friday of every month"),
    ("0 9 * * MON,5L", "at 09:00 every Monday and on the last Friday of every month"),
    ("0 9 * 6 MON,5L", "at 09:00 in June: every Monday and on the last Friday of the month"),
    ("0 9 * 6 5L", "at 09:00 on the last Friday of June"),
    ("0 9 * * 1#5", "at 09:00 on the fifth Monday of every month (where the month has it)"),
    ("0 9 29-31 * *", "at 09:00 on the 29th to 31st of every month (where the month has it)"),
    ("0 9 1,31 6,7 *", "at 09:00 on the 1st and 31st of June and July (where the month has it)"),
    ("0 9 29,30 6 *", "at 09:00 on the 29th and 30th of June"),
    ("0 9 31W * *", "at 09:00 on the working day nearest the 31st of every month (where the month has it)"),
    ("*/5 * * * 1-5", "every 5 minutes on weekdays"),
  ])
  func `days are told as they are`(text: String, words: String) throws {
    #expect(try CronExpression(text).describe() == words)
  }

  @Test(arguments: [
    ("0 9 13 * FRI", "at 09:00 on the 13th and also on every Friday"),
    ("0 9 13 6 1-5", "at 09:00 in June: on the 13th and also on weekdays"),
    ("0 9 13 6 5L", "at 09:00 in June: on the 13th and also on the last Friday of the month"),
    ("0 9 13 * 5L", "at 09:00 on the 13th and also on the last Friday of every month"),
    (
      "0 9 13 6-8 MON,5L",
      "at 09:00 in June to August: on the 13th and also on every Monday and on the last Friday of the month"
    ),
    ("0 9 31 * FRI", "at 09:00 on the 31st (where the month has it) and also on every Friday"),
    ("0 0 31 2 1", "at 00:00 every Monday in February"),
    ("0 9 30,31 2 1-5", "at 09:00 on weekdays in February"),
    ("0 0 31-31 4,6 5L", "at 00:00 on the last Friday of April and June"),
    ("0 0 31W 4,6 MON", "at 00:00 every Monday in April and June"),
    ("0 0 15W,31W 4 MON", "at 00:00 in April: on the working day nearest the 15th and also on every Monday"),
    ("0 9 13 * 0-6", "at 09:00 every day"),
    ("0 9 1-31 * MON", "at 09:00 every day"),
    ("0 9 */2 * 1", "at 09:00 on every second day of the month (1st, 3rd, ... 31st), only if it is a Monday"),
    (
      "0 9 1,15 * */2",
      "at 09:00 on the 1st and 15th of every month, only if it is a Tuesday, a Thursday, a Saturday or a Sunday"
    ),
    (
      "0 9 */10 * 5L",
      "at 09:00 on the 1st, 11th, 21st and 31st of every month (where the month has it), only if it is the last Friday of the month"
    ),
  ])
  func `day and weekday together are told by the rule that joins them`(text: String, words: String) throws {
    #expect(try CronExpression(text).describe() == words)
  }

  @Test(arguments: [
    ("0 0,12 * * *", "at 12:00 am and 12:00 pm every day"),
    ("*/15 9-17 * * MON-FRI", "every 15 minutes from 9:00 am to 5:45 pm on weekdays"),
  ])
  func `a clock of twelve hours says am and pm`(text: String, words: String) throws {
    #expect(try CronExpression(text).describe(.h12) == words)
  }

  @Test(arguments: [
    ("0 9 * * *", "Europe/Berlin", "at 09:00 every day, Europe/Berlin time (clocks change on Sun 29 Mar 2026)"),
    ("0 9 * * *", "Asia/Kolkata", "at 09:00 every day, Asia/Kolkata time (clocks do not change)"),
    ("0 9 29 2 *", "UTC", "at 09:00 on 29 February (leap years only; next 2028), UTC"),
  ])
  func `the zone is told with its next change of the clock`(text: String, zoneName: String, words: String) throws {
    let zone = try Fixture.zone(zoneName)

    let description = try CronExpression(text).describe(in: zone, from: Instant("2026-01-01T00:00:00Z"))

    #expect(description == words)
  }

  @Test func `a change of the clock that is years away is told`() throws {
    let zone = try Fixture.zone("America/Caracas")

    let description = try CronExpression("0 9 * * *").describe(in: zone, from: Instant("2012-06-01T00:00:00Z"))

    #expect(description == "at 09:00 every day, America/Caracas time (clocks change on Sun 1 May 2016)")
  }

  @Test func `the portable form is described like the expression, without gaps in the sentence`() throws {
    var numbers = SeededNumbers(seed: 4)

    for _ in 0..<1500 {
      let expression = numbers.runnableExpression()
      let words = expression.describe()

      #expect(try CronExpression(expression.portable()).describe() == words, "\(expression.source)")
      #expect(
        !words.contains("  ") && !words.contains("on and") && !words.hasSuffix(" "), "\(expression.source): \(words)")
    }
  }
}
