public import FoundationEssentials

extension APIError {
  /// What a reply that is no success means; `header` gives a header's value by its name, in upper or lower case.
  ///
  /// Source: outreach guide 2.0.0, “Errors”; the list form of 422 is FastAPI's; `X-Required-Scopes` since 2.8.6.
  public static func from(status: Int, header: (String) -> String?, body: Data, now: Date) -> APIError {
    let said = ErrorBody(body)
    switch status {
    case 400, 422: return .invalid(fields: said.fields, detail: said.detail)
    case 401: return .unauthorized
    case 403: return refusal(scopes: header("X-Required-Scopes"), detail: said.detail)
    case 404, 410: return .notFound(detail: said.detail)
    case 409: return .conflict(detail: said.detail)
    case 429: return .rateLimited(until: RetryTime.date(header: header, now: now))
    case 500...599: return .server(status: status, detail: said.detail)
    default: return .unexpected(status: status, detail: said.detail)
    }
  }

  /// Tells a missing permission from the plan's limit: by the header, else by the words.
  private static func refusal(scopes: String?, detail: String) -> APIError {
    let missing = (scopes ?? "").split { $0 == "," || $0 == ";" || $0.isWhitespace }.prefix(20).map(String.init)
    guard missing.isEmpty else { return .forbidden(detail: detail.isEmpty ? nil : detail, missingScopes: missing) }
    let words = Set(detail.lowercased().split { !$0.isLetter }.map(String.init))
    let planWords: Set = ["plan", "plans", "limit", "limits", "quota", "upgrade", "subscription", "tier", "feature"]
    if words.isDisjoint(with: planWords) || !words.isDisjoint(with: ["scope", "scopes", "permission", "permissions"]) {
      return .forbidden(detail: detail.isEmpty ? nil : detail, missingScopes: [])
    }
    return .planLimit(detail: detail)
  }
}
