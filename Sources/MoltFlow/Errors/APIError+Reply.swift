public import FoundationEssentials

extension APIError {
  /// What a reply that is no success means; `header` gives a header's value by its name, in upper or lower case.
  ///
  /// No document says with which status the server refuses for want of quota or of a connected session: both are told
  /// by the words of a 400, 403, 409 or 422.
  /// Source: outreach guide 2.0.0, “Errors”; the list form of 422 is FastAPI's; `X-Required-Scopes` since 2.8.6.
  public static func from(status: Int, header: (String) -> String?, body: Data, now: Date) -> APIError {
    let said = ErrorBody(body)
    switch status {
    case 400, 422:
      // A list of fields is about what was entered, whatever its words.
      guard said.fields.isEmpty else { return .invalid(fields: said.fields, detail: said.detail) }
      return state(said.detail) ?? .invalid(fields: [], detail: said.detail)
    case 401: return .unauthorized
    case 403: return refusal(scopes: header("X-Required-Scopes"), detail: said.detail)
    case 404, 410: return .notFound(detail: said.detail)
    case 409: return state(said.detail) ?? .conflict(detail: said.detail)
    case 429: return .rateLimited(until: RetryTime.date(header: header, now: now))
    case 500...599: return .server(status: status, detail: said.detail)
    default: return .unexpected(status: status, detail: said.detail)
    }
  }

  /// A refusal for want of a connected session or of quota; nil when the words speak of neither.
  private static func state(_ detail: String) -> APIError? {
    let words = RefusalWords(detail)
    if words.nameDisconnectedSession { return .conflict(detail: detail) }
    return words.nameUsedUpQuota ? .planLimit(detail: detail) : nil
  }

  /// Tells a missing permission, a disconnected session and the plan's limit apart: by the header, else by the words.
  private static func refusal(scopes: String?, detail: String) -> APIError {
    let missing = (scopes ?? "").split { $0 == "," || $0 == ";" || $0.isWhitespace }.prefix(20).map(String.init)
    let words = RefusalWords(detail)
    if !missing.isEmpty || words.namePermission {
      return .forbidden(detail: detail.isEmpty ? nil : detail, missingScopes: missing)
    }
    if words.nameDisconnectedSession { return .conflict(detail: detail) }
    if words.namePlan { return .planLimit(detail: detail) }
    return .forbidden(detail: detail.isEmpty ? nil : detail, missingScopes: [])
  }
}
