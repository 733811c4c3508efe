extension Endpoint where Response == Usage {
  /// What the account has used of its plan in the current period.
  ///
  /// Reply: an object with any of ``Usage``'s names. Fails with ``APIError/forbidden(detail:missingScopes:)`` for a key
  /// without `usage:read`. Source: vendor script 2.0.3.
  public static var usage: Self { object(.usage) }
}

extension Endpoint where Response == Listing<DailyUsage> {
  /// The same day by day, for the last `days`, at least one.
  ///
  /// Request: `?days=30`. Reply: no document gives its shape; see ``DailyUsage``. Fails as ``usage`` does.
  /// Source: vendor script 2.0.3.
  public static func dailyUsage(days: Int = 30) -> Self {
    list(.dailyUsage, query: [URLQuery(name: "days", value: String(days))])
  }
}

extension Endpoint where Response == Subscription {
  /// The account's plan with its limits.
  ///
  /// Reply: `{"plan_id", "display_name", "status", "billing_cycle", "current_period_end", "limits": {…}, "usage":
  /// {…}}`. Fails with ``APIError/forbidden(detail:missingScopes:)`` for a key without `billing:read`; a vendor script
  /// asks with a login's token instead of a key, so that keys may be refused. Source: admin guide 2.0.0, “Billing”.
  public static var subscription: Self { object(.subscription) }
}

extension Endpoint where Response == Listing<Plan> {
  /// Every plan there is; the server asks for no key.
  ///
  /// Reply: `{"plans": [{"name", …}]}`. Has no failure of its own. Source: vendor script 2.0.3.
  public static var plans: Self { list(.plans) }
}

extension Endpoint where Response == Campaign {
  /// How the messages of a job fared.
  ///
  /// Reply: no document names its fields; see ``Campaign``. Fails with ``APIError/planLimit(detail:)`` below the plan
  /// Pro, ``APIError/notFound(detail:)``. Source: platform reference 2.9.0, “Campaign analytics”.
  public static func campaign(_ id: Job.ID) -> Self { object(.campaign(id)) }
}
