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

  @Test func `a new month begins with the calendar's, and takes over what is still to be sent`() throws {
    let test = TestServer()
    test.clock.set(ManualClock.start.addingTimeInterval(30 * 86_400 - 43_200 - 3600))
    let id = try test.makeJob(people: 1000)

    test.clock.advance(by: .seconds(3599))
    let march = try test.call("GET", "/usage/current").text
    let sentInMarch = try #require(test.job(id)).sentAt.count
    test.clock.advance(by: .seconds(3600))
    let april = try test.call("GET", "/usage/current").text

    let sentInApril = try #require(test.job(id)).sentAt.count - sentInMarch
    #expect(sentInMarch > 20 && sentInApril > 20)
    #expect(march.contains(#""period":"2026-03","messages_sent":\#(sentInMarch),"#))
    #expect(march.contains(#""total_messages":1000,"#))
    #expect(april.contains(#""period":"2026-04","messages_sent":\#(sentInApril),"#))
    #expect(april.contains(#""total_messages":\#(1000 - sentInMarch),"#))
  }

  @Test func `what the default account's jobs have sent and will send is taken from its month`() throws {
    let test = TestServer(.default)

    let usage = try test.call("GET", "/usage/current").text

    let firstOfMarch = ManualClock.start.addingTimeInterval(-86_400 - 43_200)
    let sent = test.server.jobs.flatMap(\.sentAt).count { $0 >= firstOfMarch }
    let open = test.server.jobs.filter { !$0.status.isTerminal }.reduce(0) { $0 + $1.total - $1.sent - $1.failed }
    #expect(sent > 200 && open > 300)
    #expect(usage.contains(#""messages_sent":\#(sent),"messages_received":0,"total_messages":\#(sent + open),"#))
  }

  @Test func `the largest group of the default account can be sent to within its plan`() throws {
    let test = TestServer(.default)
    let group = try #require(test.server.groups.max { $0.memberCount < $1.memberCount })

    let answer = try test.call("POST", "/bulk-send", test.newJob(group: group.id))

    #expect(answer.status == 201)
  }

  @Test func `an account beyond all plans has no limit, however much its jobs take`() throws {
    let text = try TestServer(.large).call("GET", "/usage/current").text

    #expect(text.contains(#""total_messages":2000000,"#))
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
