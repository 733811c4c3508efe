extension Subscription: ServerObject {
  static let listNames = ["subscriptions"]
  static let objectNames = ["subscription"]

  /// Fails when nothing of a plan is said.
  public init(from decoder: any Decoder) throws {
    let fields = try Fields(decoder)
    let limits = fields.object("limits")
    let usage = fields.object("usage")
    self.init(
      planID: fields.text("plan_id"),
      displayName: fields.text("display_name"),
      status: fields.text("status"),
      billingCycle: fields.text("billing_cycle"),
      periodEnd: fields.date("current_period_end"),
      sessions: Quota(limit: limits?.allowance("max_sessions"), used: usage?.count("sessions")),
      messages: Quota(limit: limits?.allowance("max_messages_per_month"), used: usage?.count("messages_this_month")),
      groups: Quota(limit: limits?.allowance("max_groups"), used: usage?.count("groups")),
      labels: Quota(limit: limits?.allowance("max_labels"), used: usage?.count("labels")),
      aiReplies: Quota(limit: limits?.allowance("ai_replies_per_month"), used: usage?.count("ai_replies_this_month"))
    )
    try fields.require(self != Subscription())
  }
}
