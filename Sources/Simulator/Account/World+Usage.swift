import Cron

extension World {
  /// When the billing period began: with the month, in UTC.
  var periodStart: Moment { now.startOfMonth }

  var periodEnd: Moment { (periodStart + .days(31)).startOfMonth }

  /// How many messages of the month are taken: by those that went out in it, and by those that jobs still have to send.
  var messagesTaken: Int {
    jobs.items.reduce(messagesSent) { $0 + ($1.status.isTerminal ? 0 : $1.total - $1.outcomes.count) }
  }

  /// How many messages went out this month, failed ones too, whenever their jobs were made.
  private var messagesSent: Int {
    let start = periodStart
    return jobs.items.reduce(0) { count, job in count + job.outcomes.drop { $0.at < start }.count }
  }

  /// How many messages a month has; nil without a limit.
  var messageLimit: Int? { isUnlimited ? nil : rules.plan.messagesPerMonth }

  /// Refuses a job to so many recipients if the month has not as many messages left.
  func checkQuota(recipients: Int) throws(Refusal) {
    guard let limit = messageLimit else { return }
    let left = max(0, limit - messagesTaken)
    guard recipients <= left else {
      throw .plan(
        "Monthly message limit reached: \(left) of \(limit) messages left on \(rules.plan.displayName), "
          + "\(recipients) needed")
    }
  }

  func showUsage() -> Answer {
    let taken = messagesTaken
    return Answer([
      "period": .string(String(Zone.utc.wallTime(at: periodStart.instant).isoText.prefix(7))),
      "messages_sent": .number(messagesSent), "messages_received": .number(0), "total_messages": .number(taken),
      "leads_detected": .number(0), "api_calls": .number(calls), "limit_messages": .number(messageLimit),
      "usage_percentage": .percent(taken, of: messageLimit ?? 0),
    ])
  }

  /// What was sent on each of the last days in UTC, today last.
  func showDailyUsage(_ query: QueryReader) throws(Refusal) -> Answer {
    let days = min(365, try query.number("days", from: 1) ?? 30)
    let today = now.day
    var counts = [Int](repeating: 0, count: days)
    for outcome in jobs.items.lazy.flatMap(\.outcomes) where outcome.at.day > today - days && outcome.at.day <= today {
      counts[outcome.at.day - today + days - 1] += 1
    }
    let rows = counts.enumerated().map { index, count -> JSON in
      let day = Moment(milliseconds: (today - days + 1 + index) * 86_400_000)
      return [
        "date": .string(String(Zone.utc.wallTime(at: day.instant).isoText.prefix(10))),
        "messages_sent": .number(count), "messages_received": .number(0), "total_messages": .number(count),
      ]
    }
    return Answer(.array(rows))
  }
}

extension Moment {
  /// The day in UTC, counted from 1970.
  fileprivate var day: Int { Int((Double(milliseconds) / 86_400_000).rounded(.down)) }

  /// Midnight in UTC on the first of its month.
  fileprivate var startOfMonth: Moment {
    Moment(milliseconds: (day - Zone.utc.wallTime(at: instant).day + 1) * 86_400_000)
  }
}
