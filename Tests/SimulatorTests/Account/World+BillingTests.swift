import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Simulator
import Testing

struct WorldBillingTests {
  @Test func `a subscription tells plan, limits and use`() throws {
    let test = TestServer.ruled { $0.plan = .pro }
    _ = try test.makeJob(people: 7)

    let answer = try test.call("GET", "/billing/subscription")

    #expect(
      answer == (
        200,
        #"{"plan_id":"pro","display_name":"Pro","status":"active","billing_cycle":"monthly","#
          + #""current_period_end":"2026-04-01T00:00:00Z","limits":{"max_sessions":5,"max_messages_per_month":1500,"#
          + #""max_groups":20,"max_labels":0,"ai_replies_per_month":0,"requests_per_minute":40},"#
          + #""usage":{"sessions":2,"messages_this_month":7,"groups":1,"labels":0,"ai_replies_this_month":0}}"#
      ))
  }

  @Test func `plans are told to whoever asks`() throws {
    let reply = try TestServer().reply("GET", "/billing/plans", key: nil)

    let text = String(decoding: reply.body, as: UTF8.self)
    #expect(reply.status == 200)
    #expect(text.hasPrefix(#"{"plans":[{"name":"free","display_name":"Free","limits":{"max_sessions":1,"#))
    #expect(text.split(separator: "display_name").count == 5)
  }

  @Test(arguments: [(AccountPlan.free, 2), (.starter, 5), (.pro, 20), (.business, 100)])
  func `a plan has so many groups`(plan: AccountPlan, groups: Int) throws {
    let test = TestServer.ruled { $0.plan = plan }
    for _ in 0..<groups { _ = try test.makeGroup(people: 0) }

    let answer = try test.call("POST", "/custom-groups", #"{"name":"One more"}"#)

    let name = plan.rawValue.prefix(1).uppercased() + plan.rawValue.dropFirst()
    #expect(answer == (403, #"{"detail":"Plan limit reached: \#(name) allows \#(groups) custom groups"}"#))
  }

  @Test func `without a plan nothing is sent in bulk`() throws {
    let test = TestServer.ruled { $0.plan = .free }
    let group = try test.makeGroup(people: 1)

    let job = try test.call("POST", "/bulk-send", test.newJob(group: group))
    let schedule = try test.call("POST", "/scheduled-messages", test.newSchedule(group: group, rest: #""x":1"#))

    let advice = "is not available on the Free plan: upgrade to Starter or higher"
    #expect(job == (403, #"{"detail":"Bulk send \#(advice)"}"#))
    #expect(schedule == (403, #"{"detail":"Scheduling \#(advice)"}"#))
  }
}
