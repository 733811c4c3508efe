extension SimulatedJob {
  /// As lists and commands answer it: without the recipients.
  var json: JSON { .object(fields) }

  /// As the job's own page answers it: with all recipients.
  var detail: JSON { .object(fields + [("recipients", recipients)]) }

  /// Each recipient with what became of their message.
  var recipients: JSON { .array(roster.numbers.indices.lazy.map(recipient)) }

  /// One snapshot of the progress stream, said to be in `status` or in the one it is in.
  func event(status: Status? = nil) -> JSON {
    [
      "sent": .number(sent), "total": .number(total), "failed": .number(failed),
      "status": .string((status ?? self.status).rawValue),
    ]
  }

  private var fields: [(String, JSON)] {
    [
      ("id", .string(id)), ("session_id", .string(sessionID)), ("custom_group_id", .string(groupID)),
      ("status", .string(status.rawValue)), ("total_recipients", .number(total)), ("sent_count", .number(sent)),
      ("failed_count", .number(failed)), ("created_at", .moment(created)), ("started_at", .moment(started)),
      ("completed_at", .moment(completed)), ("error", .string(error)),
    ] + message.fields
  }

  private func recipient(_ index: Int) -> JSON {
    let number = roster.numbers[index]
    let outcome = index < outcomes.count ? outcomes[index] : nil
    let id = UUIDBits(high: SplitMix64.mixed(seed ^ number), low: SplitMix64.mixed(seed &+ number))
    return [
      "id": JSON(text: "\"\(id.text)\""), "phone": JSON(text: "\"+\(number)\""),
      "name": .string(roster.name(of: number)), "status": .string(word(for: outcome)),
      "sent_at": .moment(outcome?.failure == nil ? outcome?.at : nil), "error": .string(outcome?.failure),
    ]
  }

  private func word(for outcome: Outcome?) -> String {
    guard let outcome else { return status == .cancelled ? "cancelled" : "pending" }
    return outcome.failure == nil ? "sent" : "failed"
  }
}
