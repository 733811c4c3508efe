import Cron
import Testing

struct BruteForceTests {
  @Test(arguments: ["*/7 * * * *", "* 1-3 * * *", "0 */2 * * SUN", "*/20 2 8 3 *", "10 * * * 0#2", "*/30 0 L,8W 3 *"])
  func `a schedule that follows the clock runs at each minute that it allows, at no other`(text: String) throws {
    let zone = try Fixture.zone("America/New_York")
    let expression = try CronExpression(text)
    let start = try Instant("2026-03-07T00:00:00-05:00")
    let minutes = (1...(3 * 1440)).map { start.adding(seconds: $0 * 60) }

    let runs = Array(expression.runs(after: start, in: zone).prefix { $0.instant <= minutes[minutes.count - 1] })

    let allowed = minutes.filter { expression.allowsByHand(zone.wallTime(at: $0)) }
    #expect(runs.map(\.instant) == allowed)
  }
}

extension CronExpression {
  /// Looks at the fields of an expression whose day or weekday field begins with a star, and knows days by hand.
  fileprivate func allowsByHand(_ wall: WallTime) -> Bool {
    let extended = fields.day.text == "L,8W" ? [9, 31] : fields.weekday.text == "0#2" ? [8] : nil
    let allowsDay = fields.day.values.contains(wall.day) && fields.weekday.values.contains(wall.weekday)
    return fields.minute.values.contains(wall.minute) && fields.hour.values.contains(wall.hour)
      && fields.month.values.contains(wall.month) && (extended?.contains(wall.day) ?? allowsDay)
  }
}
