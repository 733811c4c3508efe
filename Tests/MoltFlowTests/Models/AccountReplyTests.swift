import FoundationEssentials
import MoltFlow
import Testing

/// What the account has and uses, and how a campaign fared.
@Suite struct AccountReplyTests {
  @Test func `usage is read under the script's names`() throws {
    let usage = try Endpoint.usage.response(status: 200, body: Sample.data("usage.script-2.0.3"))

    #expect(
      usage
        == Usage(
          period: "2026-02", messagesSent: 1180, messagesReceived: 640, messagesTotal: 1180,
          messageLimit: .limited(1500), percentage: 78.5, leadsDetected: 12, apiCalls: 4031))
  }

  @Test(arguments: [
    ("1500", Allowance.limited(1500)), (#""1500""#, .limited(1500)), ("null", .unlimited), ("-1", .unlimited),
    ("0", .unlimited), (#""-1""#, .unlimited), (#""Unlimited""#, .unlimited), (#""many""#, nil), ("{}", nil),
  ])
  func `no limit on messages is told in several ways`(value: String, limit: Allowance?) throws {
    let body = Data(#"{"period":"2026-02","limit_messages":\#(value)}"#.utf8)

    #expect(try Endpoint.usage.response(status: 200, body: body).messageLimit == limit)
  }

  @Test(arguments: [
    ("78.5", 78.5), ("78", 78), (#""78.5""#, 78.5), (#""78.5%""#, 78.5), ("104.2", 104.2), ("-1", nil), ("1e999", nil),
    (#""NaN""#, nil), (#""most""#, nil),
  ])
  func `a percentage is read from a number or a text`(value: String, percentage: Double?) throws {
    // What is no JSON at all makes the whole reply unusable.
    let body = Data(#"{"data":{"usage":{"period":"2026-02","usage_percentage":\#(value)}}}"#.utf8)

    #expect((try? Endpoint.usage.response(status: 200, body: body).percentage) == percentage)
  }

  @Test func `daily usage is read however little it says`() throws {
    let page = try Endpoint.dailyUsage().response(status: 200, body: Sample.data("usage-daily.assumed"))

    #expect(
      page
        == Listing(
          items: [
            DailyUsage(
              day: "2026-02-11", messagesSent: 40, messagesReceived: 21, messagesTotal: 61, apiCalls: 180),
            DailyUsage(day: "2026-02-12", messagesSent: 12, messagesReceived: 3, leadsDetected: 1),
          ], unreadable: 1))
  }

  @Test func `a subscription is read with limits and use side by side`() throws {
    let body = try Sample.data("subscription.admin-guide-2.0.0")

    #expect(
      try Endpoint.subscription.response(status: 200, body: body)
        == Subscription(
          planID: "pro", displayName: "Pro", status: "active", billingCycle: "monthly",
          periodEnd: Date.ten.addingTimeInterval(28 * 86_400),
          sessions: .init(limit: .limited(3), used: 1), messages: .init(limit: .limited(5000), used: 1180),
          groups: .init(limit: .limited(10), used: 4), labels: .init(limit: .limited(50), used: 6),
          aiReplies: .init(limit: .limited(500), used: 0)))
  }

  @Test func `a subscription without a limit says so, and zero is zero`() throws {
    let body = Data(#"{"plan_id":"business","limits":{"max_groups":null,"max_labels":0,"max_sessions":-1}}"#.utf8)

    let subscription = try Endpoint.subscription.response(status: 200, body: body)

    #expect(subscription.groups == .init(limit: .unlimited))
    #expect(subscription.sessions == .init(limit: .unlimited))
    #expect(subscription.labels == .init(limit: .limited(0)))
    #expect(subscription.messages == .init())
  }

  @Test func `plans are read by their names`() throws {
    let page = try Endpoint.plans.response(status: 200, body: Sample.data("plans.script-2.0.3"))

    #expect(page.items == ["free", "starter", "pro", "business"].map { Plan(name: $0) })
  }

  @Test func `all else a plan says is kept as facts`() throws {
    let page = try Endpoint.plans.response(status: 200, body: Sample.data("plans.assumed"))

    #expect(page.unreadable == 1)
    #expect(
      page.items == [
        Plan(
          id: "free", name: "Free",
          facts: [
            Fact(name: "limits.max_groups", value: "2"), Fact(name: "limits.max_sessions", value: "1"),
            Fact(name: "price", value: "0"),
          ]),
        Plan(
          id: "3", name: "pro",
          facts: [
            Fact(name: "features", value: "bulk_send, reports"), Fact(name: "limits.priority_support", value: "true"),
            Fact(name: "price", value: "29.9"),
          ]),
      ])
  }

  @Test func `a campaign is read by the names that are likely, the rest as facts`() throws {
    let campaign = try Endpoint.campaign("j-1").response(status: 200, body: Sample.data("campaign.assumed"))

    #expect(
      campaign
        == Campaign(
          deliveryRate: "97.6", messagesPerMinute: "1.2",
          failures: [.init(reason: "blocked", count: 1), .init(reason: "not_on_whatsapp", count: 2)],
          contacts: [
            Recipient(phone: "+15550123456", status: "read"),
            Recipient(phone: "15550987654", status: "failed", reason: "not_on_whatsapp"),
          ],
          facts: [
            Fact(name: "is_final", value: "true"), Fact(name: "job_id", value: "j-1"),
            Fact(name: "summary.delivered", value: "124"), Fact(name: "summary.read", value: "80"),
            Fact(name: "tags", value: "spring, 2026"),
          ]))
  }

  @Test func `failures of a campaign may be listed`() throws {
    let body = try Sample.data("campaign.failures-listed.assumed")

    #expect(
      try Endpoint.campaign("j-1").response(status: 200, body: body)
        == Campaign(
          deliveryRate: "0.5", failures: [.init(reason: "blocked", count: 3), .init(reason: "timeout")],
          facts: [Fact(name: "recipients", value: "9")]))
  }

  @Test func `a campaign of endless facts is cut`() throws {
    let facts = (0..<1000).map { #""fact\#($0)":\#($0)"# }.joined(separator: ",")

    let campaign = try Endpoint.campaign("j").response(status: 200, body: Data("{\(facts)}".utf8))

    #expect(campaign.facts.count == 200)
    #expect(campaign.facts.first == Fact(name: "fact0", value: "0"))
  }
}
