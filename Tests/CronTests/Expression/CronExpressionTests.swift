import Cron
import Testing

struct CronExpressionTests {
  @Test(arguments: [
    ("0 9 * * 1-5", "0  09 * * mon-FRI "), ("@daily", "0 0 * * *"), ("@HOURLY", "0 * * * *"), ("0 0 * * 7", "@weekly"),
    ("0 9 * * 1/2", "0 9 * * MON,WED,FRI"),
  ])
  func `expressions that mean the same are equal`(left: String, right: String) throws {
    let expressions = try (CronExpression(left), CronExpression(right))

    #expect(expressions.0 == expressions.1)
    #expect(Set([expressions.0, expressions.1]).count == 1)
  }

  @Test(arguments: [("* 2 * * *", "0-59 2 * * *"), ("0 9 */2 * 1", "0 9 1-31/2 * 1"), ("0 9 L * *", "0 9 LW * *")])
  func `expressions that mean different things are not equal`(left: String, right: String) throws {
    let expressions = try (CronExpression(left), CronExpression(right))

    #expect(expressions.0 != expressions.1)
  }

  @Test func `a text that is wrong in one field is right in the others`() {
    let checks = CronExpression.check("0 9 32 * MON")

    #expect(checks.map(\.kind) == CronField.Kind.allCases)
    #expect(checks.map(\.range) == [0..<1, 2..<3, 4..<6, 7..<8, 9..<12])
    #expect(checks.map(\.error?.code) == [nil, nil, .outOfRange, nil, nil])
  }

  @Test func `a word for a whole schedule has no fields to look at`() {
    #expect(CronExpression.check("@daily").isEmpty)
  }
}
