import MoltFlowClient

extension Dialect {
  /// Writes an error, which is `{"detail": "field: problem"}` or another sentence, in this dialect.
  func rewrittenError(_ answer: Answer) -> Answer {
    guard let detail = answer.detail else { return answer }
    var new = answer
    if contains(.stringErrors) {
      new = Answer(status: answer.status, contentType: "text/plain; charset=utf-8", text: detail)
    } else if contains(.listErrors), answer.status == 422 {
      new = Answer(status: 422, ["detail": .array([Self.problem(detail)])])
    }
    new.headers = answer.headers
    if contains(.noRetryAfter) { new.headers["Retry-After"] = nil }
    return new
  }

  /// FastAPI's form of one problem: `members.3.phone` becomes `["body","members",3,"phone"]`.
  private static func problem(_ detail: String) -> JSON {
    let parts = detail.split(separator: ": ", maxSplits: 1)
    let steps = parts[0].split(separator: ".")
    let place = ["limit", "offset", "days"].contains(steps[0]) ? "query" : "body"
    let path = (steps[0] == "body" ? [] : steps).map { step in
      Int(step).map { JSON.number($0) } ?? .string(String(step))
    }
    return [
      "loc": .array([.string(place)] + path), "msg": .string(String(parts[parts.count - 1])), "type": "value_error",
    ]
  }
}
