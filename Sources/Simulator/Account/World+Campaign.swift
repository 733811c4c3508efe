extension World {
  /// How a job's messages fared: rates, reasons of failure, and each recipient.
  ///
  /// The names of the fields are of this simulator; the documents say only what there is to see.
  func showCampaign(_ id: String) throws(Refusal) -> Answer {
    guard rules.plan.hasAnalytics else {
      throw .plan(
        "Campaign analytics are not available on the \(rules.plan.displayName) plan: upgrade to Pro or higher")
    }
    let job = try job(id)
    return Answer([
      "job_id": .string(job.id), "status": .string(job.status.rawValue), "total_recipients": .number(job.total),
      "sent_count": .number(job.sent), "failed_count": .number(job.failed),
      "delivery_rate": .percent(job.sent, of: job.outcomes.count), "messages_per_minute": .tenths(job.tenthsPerMinute),
      "failure_breakdown": .object(job.failures.map { ($0.reason, .number($0.count)) }), "contacts": job.recipients,
    ])
  }
}

extension SimulatedJob {
  /// Messages a minute between the first and the last, times ten.
  fileprivate var tenthsPerMinute: Int {
    guard let first = started, let last = outcomes.last?.at, last > first else { return 0 }
    return outcomes.count * 600_000 / (last.milliseconds - first.milliseconds)
  }

  /// How often each reason made a message fail, in the order of the alphabet.
  fileprivate var failures: [(reason: String, count: Int)] {
    Dictionary(outcomes.compactMap(\.failure).map { ($0, 1) }, uniquingKeysWith: +)
      .sorted { $0.key < $1.key }
      .map { (reason: $0.key, count: $0.value) }
  }
}
