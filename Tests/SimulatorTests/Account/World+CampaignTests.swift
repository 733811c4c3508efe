import MoltFlow
import Simulator
import Testing

struct WorldCampaignTests {
  @Test func `a campaign tells rates, reasons and recipients`() throws {
    let test = TestServer()
    let id = try test.makeJob(people: 3)
    test.clock.advance(by: .seconds(360))

    let (status, text) = try test.call("GET", "/analytics/campaigns/\(id)")

    #expect(status == 200)
    #expect(text.contains(#""total_recipients":3,"sent_count":2,"failed_count":1,"delivery_rate":66.7,"#))
    #expect(text.wholeMatch(of: /.*"messages_per_minute":[0-9]\.[0-9],"failure_breakdown":\{"[^"]+":1\},.*/) != nil)
    #expect(text.contains(#""phone":"+15550100001","#) && text.contains(#""status":"sent","sent_at":"2026-"#))
  }

  @Test(arguments: [(AccountPlan.free, 403), (.starter, 403), (.pro, 404), (.business, 404)])
  func `it takes a plan of Pro or higher`(plan: AccountPlan, status: Int) throws {
    let answer = try TestServer.ruled { $0.plan = plan }.call("GET", "/analytics/campaigns/none")

    #expect(answer.status == status)
  }

  @Test func `a job without messages has no rates`() throws {
    let test = TestServer()
    let id = try test.makeJob(people: 3)

    let text = try test.call("GET", "/analytics/campaigns/\(id)").text

    #expect(text.contains(#""delivery_rate":0.0,"messages_per_minute":0.0,"failure_breakdown":{},"#))
  }
}
