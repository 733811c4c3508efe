import Cron
import MoltFlow
import MoltFlowClient

/// Letting a job or a schedule go on: it is asked with what the sending may run into, as when it was made.
extension ConsoleViewModel {
  /// Asks for `y`, then resumes the selected job, which sends at once.
  public func askToResumeJob() {
    guard let job = jobs.selected else { return }
    let warnings = watch(besides: .job(job.id)).warnings(of: job, now: Instant(workplace.time.now()))
    jobs.askToResume(warnings: warnings.checkNow(.job, on: workplace.mine.zone).reviewLines)
  }

  /// Asks for `y`, then resumes the selected schedule.
  public func askToResumeSchedule() {
    guard let schedule = schedules.selected else { return }
    let warnings = watch(besides: .schedule(schedule.id)).warnings(of: schedule, now: Instant(workplace.time.now()))
    schedules.askToResume(warnings: warnings)
  }
}
