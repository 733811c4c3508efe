import Cron
import Testing

struct PortableTests {
  @Test(arguments: [
    ("0 9 * * 1-5", "0 9 * * MON-FRI"),
    ("0 9 * * 0,7", "0 9 * * SUN"),
    ("0 9 * * 5-7", "0 9 * * FRI,SAT,SUN"),
    ("0 9 * * mon-fri/2", "0 9 * * MON,WED,FRI"),
    ("0 9 * * SUN-TUE", "0 9 * * MON,TUE,SUN"),
    ("@daily", "0 0 * * *"),
    ("@weekly", "0 0 * * SUN"),
    ("0 9 ? * MON", "0 9 * * MON"),
    ("0 9-9 * * *", "0 9 * * *"),
    ("5/20 * * * *", "5,25,45 * * * *"),
    ("*/60 * * * *", "0 * * * *"),
    ("*/15 9-17 * jan-dec *", "*/15 9-17 * * *"),
    ("0-59 2 * * *", "0-59 2 * * *"),
    ("*/10,5 * * * *", "*/10,5 * * * *"),
    ("0 9 1,L * *", "0 9 1,L * *"),
    ("0 9 15w,lw * *", "0 9 15W,LW * *"),
    ("0 9 * * fril,2#5,1", "0 9 * * MON,FRIL,2#5"),
    ("0 9 * * 7#2", "0 9 * * 7#2"),
    ("*/90,5-5/3 9 * * *", "*/90,5 9 * * *"), ("*/60 0-23 * * *", "0 * * * *"),
  ])
  func `an expression is rewritten so that most servers read it alike`(text: String, portable: String) throws {
    let expression = try CronExpression(text)

    #expect(expression.portable() == portable)
  }

  @Test(arguments: [
    ("0 9 */2 * 1", "0 9 */2 * MON"),
    ("0 9 */40 * 1", "0 9 */40 * MON"),
    ("0 9 1,15 * */2", "0 9 1,15 * */2"),
    ("0 9 13 * */3,4,7", "0 9 13 * */3,THU"), ("0 9 13 * */3,2-2", "0 9 13 * */3,TUE"),
    ("0 9 */14,2/15,L * MON", "0 9 */14,2,17,L * MON"), ("0 9 */90,5-5/3 * MON", "0 9 */90,5 * MON"),
    ("0 9 * * */2", "0 9 * * TUE,THU,SAT,SUN"),
    ("0 9 1-31 * MON", "0 9 * * *"),
    ("0 9 13 * 0-6", "0 9 * * *"),
    ("0 9 13 * FRI", "0 9 13 * FRI"),
  ])
  func `day and weekday go together as before`(text: String, portable: String) throws {
    let expression = try CronExpression(text)

    #expect(expression.portable() == portable)
    #expect(try CronExpression(portable).portable() == portable)
  }

  @Test func `what was rewritten stays as it is`() throws {
    var numbers = SeededNumbers(seed: 8)

    for _ in 0..<3000 {
      let portable = numbers.runnableExpression().portable()
      #expect(try CronExpression(portable).portable() == portable)
    }
  }

  @Test(arguments: ["*/15 9 * * *", "0 0 * * 5-7", "5/20 1,2 L,3W JAN-MAR *", "1-31 0 ? * 5#2,1L", "0 9 1-31/2 * 1"])
  func `the rewritten expression means the same`(text: String) throws {
    let expression = try CronExpression(text)

    let rewritten = try CronExpression(expression.portable())

    #expect(rewritten == expression)
  }
}
