extension World {
  func showSubscription() -> Answer {
    let plan = rules.plan
    return Answer([
      "plan_id": .string(plan.rawValue), "display_name": .string(plan.displayName), "status": "active",
      "billing_cycle": "monthly", "current_period_end": .moment(periodEnd),
      "limits": plan.limits(messages: messageLimit),
      "usage": [
        "sessions": .number(sessions.count), "messages_this_month": .number(messagesTaken),
        "groups": .number(groups.count), "labels": .number(0), "ai_replies_this_month": .number(0),
      ],
    ])
  }

  /// Every plan, for whoever asks.
  func listPlans() -> Answer {
    let plans = AccountPlan.allCases.map { plan -> JSON in
      [
        "name": .string(plan.rawValue), "display_name": .string(plan.displayName),
        "limits": plan.limits(messages: plan.messagesPerMonth),
      ]
    }
    return Answer(["plans": .array(plans)])
  }

  /// Refuses jobs and schedules on a plan that has none; `thing` is such as `Bulk send`.
  func checkPlan(for thing: String) throws(Refusal) {
    guard rules.plan.sendsInBulk else {
      throw .plan("\(thing) is not available on the \(rules.plan.displayName) plan: upgrade to Starter or higher")
    }
  }
}

extension AccountPlan {
  /// Labels and replies by AI are no part of what is simulated.
  fileprivate func limits(messages: Int?) -> JSON {
    [
      "max_sessions": .number(sessions), "max_messages_per_month": .number(messages),
      "max_groups": .number(customGroups), "max_labels": .number(0), "ai_replies_per_month": .number(0),
      "requests_per_minute": .number(requestsPerMinute),
    ]
  }
}
