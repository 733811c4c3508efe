import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Simulator
import Testing

struct WorldUsageTests {
  @Test func `usage counts what a job takes, sends and gives back`() throws {
    let test = TestServer()
    let id = try test.makeJob(people: 300)
    let reserved = try test.call("GET", "/usage/current").text

    test.clock.advance(by: .seconds(600))
    _ = try test.call("POST", "/bulk-send/\(id)/cancel")
    let released = try test.call("GET", "/usage/current").text

    let sent = try #require(test.job(id)).sentAt.count
    #expect(
      reserved == """
        {"period":"2026-03","messages_sent":0,"messages_received":0,"total_messages":300,"leads_detected":0,\
        "api_calls":3,"limit_messages":3000,"usage_percentage":10.0}
        """)
    #expect(sent > 4)
    #expect(released.contains("\"messages_sent\":\(sent),\"messages_received\":0,\"total_messages\":\(sent),"))
  }

  @Test func `a job is refused when the month has too few messages left, and may be made after a cancel`() throws {
    let test = TestServer.ruled { $0.plan = .starter }
    let first = try test.makeJob(people: 400)
    let group = try test.makeGroup(people: 101)

    let refused = try test.call("POST", "/bulk-send", test.newJob(group: group))
    _ = try test.call("POST", "/bulk-send/\(first)/cancel")
    let taken = try test.call("POST", "/bulk-send", test.newJob(group: group))

    #expect(
      refused
        == (403, #"{"detail":"Monthly message limit reached: 100 of 500 messages left on Starter, 101 needed"}"#))
    #expect(taken.status == 201)
  }

  @Test func `a schedule's run that the month has no messages for is remembered as failed`() throws {
    let test = TestServer.ruled { $0.plan = .starter }
    let group = try test.makeGroup(people: 300)
    _ = try test.call("POST", "/bulk-send", test.newJob(group: group))
    let rest = #""schedule_type":"daily","cron_expression":"0 13 * * *""#
    _ = try test.call("POST", "/scheduled-messages", test.newSchedule(group: group, rest: rest))

    test.clock.advance(by: .seconds(3600))

    let run = try #require(test.server.schedules.first?.runs.first)
    #expect(run.error == "Monthly message limit reached: 200 of 500 messages left on Starter, 300 needed")
    #expect(test.server.jobs.count == 1)
  }

  @Test func `after thirty days a new month begins`() throws {
    let test = TestServer()
    _ = try test.makeJob(people: 1000)

    test.clock.advance(by: .seconds(30 * 86_400))

    let text = try test.call("GET", "/usage/current").text
    #expect(text.contains(#""period":"2026-04""#) && text.contains(#""total_messages":0"#))
  }

  @Test func `an account beyond all plans has no limit`() throws {
    let text = try TestServer(.large).call("GET", "/usage/current").text

    #expect(text.contains(#""limit_messages":null,"usage_percentage":0.0"#))
  }

  @Test func `daily usage has a line for each day, today last`() throws {
    let test = TestServer(.default)

    let two = try test.call("GET", "/usage/daily", query: [URLQuery(name: "days", value: "2")]).text
    let month = try test.call("GET", "/usage/daily").text

    let today = test.server.jobs.flatMap(\.sentAt).count { $0.timeIntervalSince(ManualClock.start) >= -43_200 }
    #expect(two.contains(#"[{"date":"2026-03-01","#))
    #expect(
      two.hasSuffix(
        #"{"date":"2026-03-02","messages_sent":\#(today),"messages_received":0,"#
          + #""total_messages":\#(today)}]"#))
    #expect(month.split(separator: "date").count == 31)
    #expect(try test.call("GET", "/usage/daily", query: [URLQuery(name: "days", value: "0")]).status == 422)
  }
}
