extension CronWarning {
  /// Which servers read it how, in sentences; nil for what one server says, of code `W10`.
  public var servers: String? {
    switch problem {
    case .eitherDay:
      "Debian cron, ISC cron, cronie, cronsim and robfig/cron run when either matches, and croniter unless there is a #; "
        + "APScheduler only when both do."
    case .starBesideDay("*/1"):
      "Debian cron, cronsim, robfig/cron and APScheduler run when both match, croniter 7 and cron-parser when either "
        + "does."
    case .starBesideDay(let text) where text.split(separator: ",").contains("*"):
      "Debian cron, cronsim, croniter 7 and APScheduler run when both match."
    case .starBesideDay:
      "Debian cron, cronsim and APScheduler run when both match, robfig/cron when either does, and croniter unless there "
        + "is a #."
    case .weekdayCount(_, .number):
      "Debian cron, ISC cron, cronie, cronsim, croniter and robfig/cron count from Sunday as 0, APScheduler 3 from "
        + "Monday as 0, Quartz from Sunday as 1. APScheduler 3 and robfig/cron refuse 7."
    case .weekdayCount(_, .star):
      "APScheduler 3 counts the step from Monday on, Debian cron, cronsim and croniter from Sunday on."
    case .weekdayCount(_, .sundayRange):
      "With Sunday at its end Debian cron never runs it, and ISC cron, cronsim and robfig/cron refuse it. With Sunday "
        + "at its beginning APScheduler refuses it."
    case .weekdayCount(_, .step):
      "APScheduler 3 reads the range without its step, Debian cron, cronsim and croniter as it stands."
    case .equalRange:
      "croniter 6 and 7 read it as the whole field, Debian cron, cronsim and APScheduler as the one number."
    case .openStep where field == .dayOfWeek:
      "cronsim goes on to 7, which is Sunday, croniter and robfig/cron to 6. Debian cron, ISC cron and cronie refuse it, "
        + "APScheduler after a number."
    case .openStep:
      "Debian cron, ISC cron and cronie refuse it. cronsim, croniter 7 and robfig/cron go on to the end of the field, "
        + "croniter 6.0 not always."
    case .longStep:
      "APScheduler and Quartz refuse it, Debian cron, cronie, cronsim and croniter take the first number alone."
    case .extended(let text):
      Self.servers(knowing: text)
    case .macro:
      "cronsim and APScheduler refuse it, Debian cron takes it in small letters only, cronie, croniter and robfig/cron "
        + "know it."
    case .clockChange(let change):
      change.servers
    case .allSkipped:
      "Debian cron never runs it. Others may run it right after the gap."
    case .serverDiffers:
      nil
    }
  }

  /// Who knows a sign for days: `?`, `L`, `LW`, `15W`, `5L` or `5#2`.
  private static func servers(knowing sign: String) -> String {
    let sign = sign.uppercased()
    if sign == "?" {
      return "croniter and robfig/cron take it for *, Debian cron, ISC cron, cronie, cronsim and APScheduler refuse it."
    }
    let others = "Debian cron, ISC cron, cronie, APScheduler and robfig/cron refuse it"
    if sign.contains("#") {
      let knowing = "cronsim and croniter know it, croniter not beside other weekdays"
      guard sign.first?.isLetter == true else { return "\(knowing); Quartz counts from Sunday as 1. \(others)." }
      return "\(knowing). APScheduler reads it as every week. Debian cron, ISC cron, cronie and robfig/cron refuse it."
    }
    return switch sign {
    case "L": "cronsim and croniter know it, \(others)."
    case "LW": "cronsim and Quartz know it, croniter, \(others)."
    case _ where sign.hasSuffix("W"): "croniter from 6.2 on and Quartz know it, cronsim, \(others)."
    default: "cronsim knows it, croniter, \(others)."
    }
  }
}

extension ClockChange {
  /// What servers do at a time that does not exist, or that comes twice.
  fileprivate var servers: String? {
    switch outcome {
    case .late(let run): lateServers(run)
    case .once: "Debian cron, ISC cron, cronie and cronsim run once, croniter 7, APScheduler and robfig/cron twice."
    case .lost, .twice: nil
    }
  }

  private func lateServers(_ run: Run) -> String {
    let soon = run.wall.timeOfDay
    let later = laterWall.timeOfDay
    let isAtMidnight = change.wallBefore.timeOfDay == "00:00"
    let others =
      isAtMidnight
      ? "APScheduler may skip the day, " : later == soon ? "" : "APScheduler and croniter up to 6.0 at \(later), "
    return "Debian cron, ISC cron, cronie, cronsim and croniter 7 run at \(soon), \(others)robfig/cron not at all."
  }
}
