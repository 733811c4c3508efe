import MoltFlow

extension Dialect {
  /// Writes an answer to a request on `route`, which is plain, in this dialect.
  ///
  /// The one place where replies are made to differ; what is not JSON stays as it is.
  func rewritten(_ answer: Answer, on route: Route?) -> Answer {
    guard self != .plain, answer.contentType == Answer.json else { return answer }
    guard answer.status < 400 else { return rewrittenError(answer) }
    if contains(.noContent), let route, route.isAction {
      return Answer(status: 204, contentType: nil, text: "")
    }
    var json = (contains(.pagedMembers) ? answer.memberPage : nil) ?? JSON(text: answer.text)
    if contains(.wrapped), let list = answer.list { json = Self.wrapped(json, list) }
    json = json.rewritten(
      fields: contains(.sparse) ? Self.certain : { $0 }, scalar: { name, value in scalar(value, named: name) })
    if contains(.nested) { json = ["data": json] }
    return Answer(status: answer.status, json)
  }

  private static func wrapped(_ json: JSON, _ list: Answer.List) -> JSON {
    .object([
      (list.name, json), ("total", .number(list.total)), ("limit", .number(list.page.limit)),
      ("offset", .number(list.page.offset)),
    ])
  }

  func scalar(_ value: JSON, named name: String) -> JSON {
    if contains(.strings), value.isNumber { return JSON(text: "\"\(value.text)\"") }
    if name.hasSuffix("_at") || name.hasSuffix("_end") { return time(value) }
    return value
  }

  /// Leaves out what is null, and what no document promises.
  private static func certain(_ fields: [(String, JSON)]) -> [(String, JSON)] {
    let names = Set(fields.map(\.0))
    return fields.filter { name, value in
      if value.text == "null" || optional.contains(name) { return false }
      if names.contains("phone") { return name != "id" }
      if names.contains("schedule_type") { return name != "session_id" && name != "custom_group_id" }
      return true
    }
  }

  private static let optional: Set = [
    "phone_number", "is_business", "session_name", "started_at", "completed_at", "message_type", "message_content",
    "media_url", "scheduled_time", "last_run_at", "run_count", "sent_at", "skipped", "messages_received",
    "leads_detected", "api_calls",
  ]
}

extension Route {
  /// Whether it changes something that is there, so that its reply may be empty.
  fileprivate var isAction: Bool {
    switch self {
    case .deleteGroup, .addMembers, .removeMembers, .pauseJob, .resumeJob, .cancelJob, .pauseSchedule,
      .resumeSchedule, .cancelSchedule, .deleteSchedule:
      true
    default: false
    }
  }
}
