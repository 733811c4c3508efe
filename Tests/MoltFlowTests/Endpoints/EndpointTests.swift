import FoundationEssentials
import MoltFlow
import Testing

@Suite struct EndpointTests {
  @Test(arguments: [
    "", "null", "[]", "42", #""ok""#, "{}", #"{"status":"paused"}"#, #"{"message":"Job paused"}"#,
    #"{"id":"j","status":"paused"}"#, #"{"id":"","status":"paused","total_recipients":3}"#, "<html>", "{\"id\"",
  ])
  func `an action that answers too little answers nothing`(body: String) throws {
    #expect(try Endpoint.pauseJob("j").response(status: 200, body: Data(body.utf8)) == nil)
  }

  @Test(arguments: [
    #"{"id":"j","status":"paused","total_recipients":3,"sent_count":1}"#,
    #"{"data":{"id":"j","status":"paused","total":"3","sent":1}}"#,
    #"{"message":"Paused","job":{"id":"j","status":"PAUSED","total_recipients":3,"sent_count":1,"failed_count":0}}"#,
  ])
  func `an action that answers the whole job answers it`(body: String) throws {
    let job = try Endpoint.pauseJob("j").response(status: 200, body: Data(body.utf8))

    #expect(job == Job(id: "j", status: .paused, total: 3, sent: 1))
  }

  @Test func `a half schedule or group is nothing`() throws {
    let reply = Data(#"{"id":"x","status":"paused"}"#.utf8)

    #expect(try Endpoint.pauseSchedule("x").response(status: 200, body: reply) == nil)
    #expect(try Endpoint.renameGroup("x", name: "n").response(status: 200, body: reply) == nil)
  }

  @Test(arguments: [
    ("custom-group-detail.assumed", ReplyReader("", Endpoint.group("other"))),
    ("bulk-send-detail.assumed", ReplyReader("", Endpoint.job("other"))),
    ("bulk-send-detail.assumed", ReplyReader("", Endpoint.jobSummary("other"))),
    ("schedule-detail.assumed", ReplyReader("", Endpoint.schedule("other"))),
    ("session.platform-reference-2.0.0", ReplyReader("", Endpoint.session("other"))),
  ])
  func `a reply about another object than the one asked for can't be used`(sample: String, reader: ReplyReader) throws {
    let reply = try Sample.data(sample)

    #expect(throws: APIError.undecodable(endpoint: reader.endpoint, status: 200, keys: ["the id of another"])) {
      try reader.read(200, reply)
    }
  }

  @Test func `an action that answers another object than the one it was for answers nothing`() throws {
    let job = Data(#"{"id":"j","status":"paused","total_recipients":3}"#.utf8)
    let schedule = Data(#"{"id":"c","name":"Sale","schedule_type":"daily","status":"paused"}"#.utf8)
    let group = Data(#"{"id":"g","name":"Customers"}"#.utf8)

    #expect(try Endpoint.pauseJob("other").response(status: 200, body: job) == nil)
    #expect(try Endpoint.updateSchedule("other", ScheduleChange()).response(status: 200, body: schedule) == nil)
    #expect(try Endpoint.renameGroup("other", name: "n").response(status: 200, body: group) == nil)
    #expect(try Endpoint.pauseJob("j").response(status: 200, body: job) != nil)
    #expect(try Endpoint.updateSchedule("c", ScheduleChange()).response(status: 200, body: schedule) != nil)
    #expect(try Endpoint.renameGroup("g", name: "n").response(status: 200, body: group) != nil)
  }

  @Test(arguments: [
    ("", []), ("null", []), (#"{"ok":true,"job_id":7}"#, ["job_id", "ok"]), (#"[{"a":1},{"b":2}]"#, ["a"]),
    ("<html></html>", []), (#"{"data":{"id":"j"}}"#, ["data"]),
  ])
  func `a reply that can't be used names endpoint, status and keys`(body: String, keys: [String]) {
    #expect(throws: APIError.undecodable(endpoint: "GET /bulk-send/{id}", status: 200, keys: keys)) {
      try Endpoint.job("secret").response(status: 200, body: Data(body.utf8))
    }
  }

  @Test(arguments: ReplyReader.demanding)
  func `whatever the endpoint, a reply that can't be used names it, the status and the keys`(reader: ReplyReader) {
    let name = reader.endpoint

    #expect(throws: APIError.undecodable(endpoint: name, status: 207, keys: ["odd", "strange"])) {
      try reader.read(207, Data(#"{"strange":{},"odd":null}"#.utf8))
    }
    #expect(throws: APIError.undecodable(endpoint: name, status: 204, keys: [])) { try reader.read(204, Data()) }
    #expect(throws: APIError.undecodable(endpoint: name, status: 200, keys: [])) {
      try reader.read(200, Data("null".utf8))
    }
  }

  @Test(arguments: ReplyReader.undemanding, ["", "null", "[]", "{}", "OK", #"{"success":true,"added":3,"total":7}"#])
  func `a change that was made is never a failure, whatever the reply`(reader: ReplyReader, body: String) throws {
    let isFile = reader.kind == "group-export-csv"

    let answer = "\(try reader.read(204, Data(body.utf8)))"

    #expect(answer == (isFile ? "\(Data(body.utf8))" : "nil"))
  }

  @Test(arguments: [
    String(repeating: "[", count: 20_000), String(repeating: #"{"data":"#, count: 20_000),
    String(repeating: "[", count: 20_000) + String(repeating: "]", count: 20_000),
    #"{"id":"j","status":"running","x":"# + String(repeating: "[", count: 65) + String(repeating: "]", count: 65) + "}",
    "[\u{0}{\u{0}",
  ])
  func `a reply that nests too deeply is an error`(body: String) {
    #expect(throws: APIError.undecodable(endpoint: "GET /bulk-send/{id}", status: 200, keys: [])) {
      try Endpoint.job("j").response(status: 200, body: Data(body.utf8))
    }
    #expect(JobProgress.snapshots(in: body).isEmpty)
    #expect(APIError.from(status: 418, header: { _ in nil }, body: Data(body.utf8), now: Date()).message.count < 100)
  }

  @Test func `brackets in strings do not nest`() throws {
    let text = String(repeating: #"[{\"\\"#, count: 1000)
    let body = Data(#"{"id":"j","status":"running","message_content":"\#(text)"}"#.utf8)

    let job = try Endpoint.job("j").response(status: 200, body: body)

    #expect(job.messageContent == String(repeating: #"[{"\"#, count: 1000))
  }

  @Test func `a group's CSV is kept to the byte`() throws {
    let bytes = Data([0xEF, 0xBB, 0xBF, 0x70, 0x0D, 0x0A, 0xFF, 0x00])

    #expect(try Endpoint.exportGroupCSV("g").response(status: 200, body: bytes) == bytes)
  }
}
