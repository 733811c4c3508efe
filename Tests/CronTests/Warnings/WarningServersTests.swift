import Cron
import Testing

struct WarningServersTests {
  @Test(arguments: [
    (
      "0 9 13 * FRI",
      "Debian cron, ISC cron, cronie, cronsim and robfig/cron run when either matches, and croniter unless there is a #; "
        + "APScheduler only when both do."
    ),
    (
      "0 9 */2 * MON",
      "Debian cron, cronsim and APScheduler run when both match, robfig/cron when either does, and croniter unless there "
        + "is a #."
    ),
    (
      "0 9 */1 * MON",
      "Debian cron, cronsim, robfig/cron and APScheduler run when both match, croniter 7 and cron-parser when either "
        + "does."
    ),
    ("0 9 *,13 * MON", "Debian cron, cronsim, croniter 7 and APScheduler run when both match."),
    (
      "0 9 * * 1/2",
      "Debian cron, ISC cron, cronie, cronsim, croniter and robfig/cron count from Sunday as 0, APScheduler 3 from "
        + "Monday as 0, Quartz from Sunday as 1. APScheduler 3 and robfig/cron refuse 7."
    ),
    (
      "0 9 * * 1",
      "Debian cron, ISC cron, cronie, cronsim, croniter and robfig/cron count from Sunday as 0, APScheduler 3 from "
        + "Monday as 0, Quartz from Sunday as 1. APScheduler 3 and robfig/cron refuse 7."
    ),
    (
      "0 9 * * */2", "APScheduler 3 counts the step from Monday on, Debian cron, cronsim and croniter from Sunday on."
    ),
    (
      "0 9 * * FRI-SUN",
      "With Sunday at its end Debian cron never runs it, and ISC cron, cronsim and robfig/cron refuse it. With Sunday "
        + "at its beginning APScheduler refuses it."
    ),
    (
      "0 9 * * MON-FRI/2",
      "APScheduler 3 reads the range without its step, Debian cron, cronsim and croniter as it stands."
    ),
    (
      "0 9-9 * * *",
      "croniter 6 and 7 read it as the whole field, Debian cron, cronsim and APScheduler as the one number."
    ),
    (
      "5/20 * * * *",
      "Debian cron, ISC cron and cronie refuse it. cronsim, croniter 7 and robfig/cron go on to the end of the field, "
        + "croniter 6.0 not always."
    ),
    (
      "*/90 * * * *",
      "APScheduler and Quartz refuse it, Debian cron, cronie, cronsim and croniter take the first number alone."
    ),
    (
      "@daily",
      "cronsim and APScheduler refuse it, Debian cron takes it in small letters only, cronie, croniter and robfig/cron "
        + "know it."
    ),
    (
      "0 9 ? * MON",
      "croniter and robfig/cron take it for *, Debian cron, ISC cron, cronie, cronsim and APScheduler refuse it."
    ),
    (
      "0 9 * * FRI#2",
      "cronsim and croniter know it, croniter not beside other weekdays. APScheduler reads it as every week. Debian "
        + "cron, ISC cron, cronie and robfig/cron refuse it."
    ),
    (
      "0 9 * * 5#2",
      "cronsim and croniter know it, croniter not beside other weekdays; Quartz counts from Sunday as 1. Debian cron, "
        + "ISC cron, cronie, APScheduler and robfig/cron refuse it."
    ),
    (
      "0 9 l * *",
      "cronsim and croniter know it, Debian cron, ISC cron, cronie, APScheduler and robfig/cron refuse it."
    ),
    (
      "0 9 LW * *",
      "cronsim and Quartz know it, croniter, Debian cron, ISC cron, cronie, APScheduler and robfig/cron refuse it."
    ),
    (
      "0 9 15W * *",
      "croniter from 6.2 on and Quartz know it, cronsim, Debian cron, ISC cron, cronie, APScheduler and robfig/cron "
        + "refuse it."
    ),
    (
      "0 9 * * 5L", "cronsim knows it, croniter, Debian cron, ISC cron, cronie, APScheduler and robfig/cron refuse it."
    ),
  ])
  func `which servers read it how`(text: String, servers: String) throws {
    let warning = try #require(CronExpression(text).warnings.first)

    #expect(warning.servers == servers)
  }

  @Test(arguments: [
    (
      "30 2 * * *",
      "Debian cron, ISC cron, cronie, cronsim and croniter 7 run at 03:00, APScheduler and croniter up to 6.0 at 03:30, "
        + "robfig/cron not at all."
    ),
    ("0 2 * * *", "Debian cron, ISC cron, cronie, cronsim and croniter 7 run at 03:00, robfig/cron not at all."),
    (
      "30 1 * * *",
      "Debian cron, ISC cron, cronie and cronsim run once, croniter 7, APScheduler and robfig/cron twice."
    ),
  ])
  func `what servers do where clocks are changed`(text: String, servers: String) throws {
    let zone = try Fixture.zone("America/New_York")
    let now = try Instant("2026-03-01T00:30:00-05:00")

    let warning = try #require(CronExpression(text).clockChangeWarnings(in: zone, from: now).first)

    #expect(warning.servers == servers)
  }

  @Test func `a step after one weekday ends where the library's week does`() throws {
    let warning = try #require(CronExpression("0 9 * * 1/2").warnings.first { $0.code == .openStep })

    #expect(
      warning.servers == "cronsim goes on to 7, which is Sunday, croniter and robfig/cron to 6. Debian cron, ISC cron "
        + "and cronie refuse it, APScheduler after a number.")
  }

  @Test func `a day that begins with a gap may be skipped whole`() throws {
    let zone = try Fixture.zone("Africa/Cairo")
    let now = try Instant("2026-03-01T00:30:00+02:00")

    let warning = try #require(CronExpression("0 0 * * *").clockChangeWarnings(in: zone, from: now).first)

    #expect(
      warning.servers == "Debian cron, ISC cron, cronie, cronsim and croniter 7 run at 01:00, APScheduler may skip the "
        + "day, robfig/cron not at all.")
  }

  @Test func `what one server says is told by no other`() throws {
    let zone = try Fixture.zone("America/New_York")
    let now = try Instant("2026-03-01T00:30:00-05:00")

    let warning = try #require(
      CronExpression("0 9 * * *").serverWarning(nextRun: Instant("2026-03-02T10:00:00-05:00"), after: now, in: zone))

    #expect(warning.servers == nil)
  }
}
