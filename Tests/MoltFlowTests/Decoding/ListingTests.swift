import FoundationEssentials
import MoltFlow
import Testing

@Suite struct ListingTests {
  static let job = #"{"id":"j","status":"running"}"#

  @Test(arguments: [
    "[\(job)]", #"{"jobs":[\#(job)]}"#, #"{"bulk_send_jobs":[\#(job)],"tags":[]}"#, #"{"items":[\#(job)],"x":[1]}"#,
    #"{"data":[\#(job)]}"#, #"{"results":[\#(job)]}"#, #"{"data":{"jobs":[\#(job)]}}"#,
    #"{"data":{"items":[\#(job)],"total":1}}"#, #"{"success":true,"list":[\#(job)]}"#,
    #"{"jobs":null,"items":[\#(job)]}"#,
  ])
  func `a list is found bare or wrapped`(body: String) throws {
    let page = try Endpoint.jobs().response(status: 200, body: Data(body.utf8))

    #expect(page.items == [Job(id: "j", status: .running)])
  }

  @Test(arguments: [
    ("{}", []), (#"{"a":[],"b":[]}"#, ["a", "b"]), (#"{"jobs":{"id":"j"}}"#, ["jobs"]),
    (#"{"jobs":[{"status":"running"}]}"#, ["jobs"]), ("7", []),
  ])
  func `what holds no list is an error with its keys`(body: String, keys: [String]) {
    #expect(throws: APIError.undecodable(endpoint: "GET /bulk-send", status: 200, keys: keys)) {
      try Endpoint.jobs().response(status: 200, body: Data(body.utf8))
    }
  }

  @Test(arguments: [
    ("[null,\(job),{}]", 2), (#"{"jobs":[7,"x",[\#(job)],\#(job),{"id":"k"}]}"#, 4),
    (#"{"data":{"items":[\#(job),{"id":[],"status":"running"}]}}"#, 1), ("[\(job)]", 0),
  ])
  func `an item that can't be read is counted, and the others stay`(body: String, unreadable: Int) throws {
    let page = try Endpoint.jobs().response(status: 200, body: Data(body.utf8))

    #expect(page.items == [Job(id: "j", status: .running)])
    #expect(page.unreadable == unreadable)
    #expect(page.received == unreadable + 1)
  }

  @Test func `an empty list is no failure`() throws {
    let page = try Endpoint.jobs().response(status: 200, body: Data(#"{"jobs":[]}"#.utf8))

    #expect(page == Listing(items: []))
  }

  @Test func `a list of which no item can be read is an error with its keys`() {
    #expect(throws: APIError.undecodable(endpoint: "GET /bulk-send", status: 200, keys: ["job_name", "state"])) {
      try Endpoint.jobs().response(status: 200, body: Data(#"[{"state":"running","job_name":"x"},null]"#.utf8))
    }
  }

  @Test func `WhatsApp groups that can't be read are counted across sessions`() throws {
    let body = Data(
      #"[{"session_id":"s","session_name":"Main","groups":[{"id":"1@g.us"},{"name":"x"}]},{"name":"y"}]"#.utf8)

    let page = try Endpoint.whatsAppGroups.response(status: 200, body: body)

    #expect(page.items == [WhatsAppGroup(id: "1@g.us", name: "", sessionID: "s", sessionName: "Main")])
    #expect(page.unreadable == 2)
  }

  @Test func `members of a group that can't be read still count`() throws {
    let body = Data(#"{"id":"g","name":"VIP","members":["+1555",null,{"phone":"+1777"}]}"#.utf8)

    let group = try Endpoint.group("g").response(status: 200, body: body)

    #expect(group.members == [Member(phone: "+1555"), Member(phone: "+1777")])
    #expect(group.memberCount == 3)
  }

  @Test(arguments: [
    (#"{"jobs":[\#(job)],"total":9,"offset":0}"#, 9, true), (#"{"jobs":[\#(job)],"total":"9","offset":8}"#, 9, false),
    (#"{"jobs":[\#(job)],"total":9}"#, 9, nil), (#"{"jobs":[\#(job)],"has_more":false}"#, nil, false),
    (#"{"jobs":[\#(job)],"has_more":"true"}"#, nil, true), (#"{"jobs":[\#(job)],"page":1,"pages":2}"#, nil, true),
    (#"{"jobs":[\#(job)],"next":null}"#, nil, false), (#"{"jobs":[\#(job)],"next":"/x","count":7}"#, 7, true),
    (#"{"jobs":[\#(job)],"count":1}"#, nil, nil), (#"{"data":{"jobs":[\#(job)]},"total":4,"has_more":1}"#, 4, true),
    (#"{"jobs":[\#(job)],"total":9,"page":1,"page_size":5}"#, 9, true),
    (#"{"jobs":[\#(job)],"total":9,"page":"2","per_page":5}"#, 9, false),
    (#"{"jobs":[null,\#(job)],"total":2,"offset":0}"#, 2, false), ("[\(job)]", nil, nil),
  ])
  func `a page says what it knows of the rest`(body: String, total: Int?, hasMore: Bool?) throws {
    let page = try Endpoint.jobs().response(status: 200, body: Data(body.utf8))

    #expect(page.total == total)
    #expect(page.hasMore == hasMore)
  }
}
