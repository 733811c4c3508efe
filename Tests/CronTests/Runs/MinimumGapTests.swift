import Cron
import Testing

struct MinimumGapTests {
  @Test(arguments: [
    ("*/7 * * * *", 4), ("*/8 * * * *", 4), ("*/14 * * * *", 4), ("*/19 * * * *", 3), ("*/28 * * * *", 4),
    ("*/29 * * * *", 2), ("*/9 * * * *", 6), ("1,2,30 * * * *", 1), ("0,4 * * * *", 4), ("3-59/8 * * * *", 4),
  ])
  func `the hour's end counts`(text: String, minutes: Int) throws {
    let expression = try CronExpression(text)

    #expect(expression.minimumGap() == minutes)
  }

  @Test(arguments: [
    ("0,59 0,23 * * MON,TUE", 1), ("0,59 0,23 * * MON", 59), ("0,59 0,23 1,31 * *", 1), ("0,59 0,23 1,29 2,3 *", 1),
    ("0,59 0,23 1,28 2,3 *", 1), ("0,59 0,23 L,1 * *", 1),
  ])
  func `midnight and the month's end count`(text: String, minutes: Int) throws {
    let expression = try CronExpression(text)

    #expect(expression.minimumGap() == minutes)
  }

  @Test(arguments: [("0 0 * * *", 1), ("0 0 * * MON", 7), ("0 0 1 * *", 28), ("0 0 1 1 *", 365), ("0 0 29 2 *", 1461)])
  func `a schedule of one run a day waits for days`(text: String, days: Int) throws {
    let expression = try CronExpression(text)

    #expect(expression.minimumGap() == days * 1440)
  }

  @Test(arguments: [("*/5 * * * *", 288), ("0 9 * * MON", 1), ("0,30 9-17 * * *", 18), ("@daily", 1)])
  func `a day of runs has each minute of each hour`(text: String, count: Int) throws {
    let expression = try CronExpression(text)

    #expect(expression.runsADay == count)
  }
}
