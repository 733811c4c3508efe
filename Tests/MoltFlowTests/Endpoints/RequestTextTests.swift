import FoundationEssentials
import MoltFlow
import Testing

@Suite struct RequestTextTests {
  @Test(arguments: [
    (Endpoint.createGroup(name: "Empty").body, #"{"name":"Empty"}"#),
    (Endpoint.renameGroup("g", name: #"a "b" \ c"#).body, #"{"name":"a \"b\" \\ c"}"#),
    (Endpoint.renameGroup("g", name: "\u{1}\n\u{7F}é👍\u{2028}").body, "{\"name\":\"\\u0001\\n\u{7F}é👍\u{2028}\"}"),
    (Endpoint.removeMembers("g", ids: ["m1", "m2"]).body, #"{"member_ids":["m1","m2"]}"#),
    (Endpoint.removeMembers("g", contacts: ["+1555"]).body, #"{"contacts":[{"phone":"+1555"}]}"#),
    (Endpoint.removeMembers("g", phones: ["+1555"]).body, #"{"phones":["+1555"]}"#),
    (Endpoint.updateSchedule("c", ScheduleChange()).body, "{}"),
    (
      Endpoint.updateSchedule(
        "c",
        ScheduleChange(
          name: "n", messageContent: "m", scheduledTime: "2026-02-15T09:00:00", cronExpression: "0 9 * * MON",
          timezone: "UTC")
      ).body,
      #"{"name":"n","message_content":"m","scheduled_time":"2026-02-15T09:00:00","#
        + #""cron_expression":"0 9 * * MON","timezone":"UTC"}"#
    ),
    (Endpoint.pauseJob("j").body, nil), (Endpoint.deleteGroup("g").body, nil),
  ])
  func `a body is written as JSON without blanks`(body: Data?, text: String?) {
    #expect(body.map { String(decoding: $0, as: UTF8.self) } == text)
  }

  @Test(arguments: [
    (Message.media(url: "https://example.com/a.jpg", caption: nil), ""),
    (.media(url: "https://example.com/a.jpg", caption: ""), ""),
    (.media(url: "https://example.com/a.jpg", caption: "Look"), #","message_content":"Look""#),
  ])
  func `media goes with its address, and with a caption if one was typed`(message: Message, rest: String) {
    let body = Endpoint.createJob(sessionID: "s", groupID: "g", message: message).body ?? Data()

    let start =
      #"{"session_id":"s","custom_group_id":"g","message_type":"media","media_url":"https://example.com/a.jpg""#
    #expect(String(decoding: body, as: UTF8.self) == start + rest + "}")
  }

  @Test(arguments: [
    (Endpoint.groups(limit: 10, offset: 20).query, ["limit=10", "offset=20"]),
    (Endpoint.jobs().query, ["limit=50", "offset=0"]), (Endpoint.schedules(limit: 1).query, ["limit=1", "offset=0"]),
    (Endpoint.scheduleHistory("c", limit: 5, offset: 5).query, ["limit=5", "offset=5"]), (Endpoint.sessions.query, []),
    (Endpoint.dailyUsage().query, ["days=30"]), (Endpoint.dailyUsage(days: 7).query, ["days=7"]),
    (Endpoint.usage.query, []), (Endpoint.plans.query, []),
  ])
  func `a list is asked for by the page`(query: [URLQuery], items: [String]) {
    #expect(query.map { "\($0.name)=\($0.value)" } == items)
  }
}
