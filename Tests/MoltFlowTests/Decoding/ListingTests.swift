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
    (#"{"jobs":[\#(job)],"total":9,"offset":0}"#, 9, true), (#"{"jobs":[\#(job)],"total":"9","offset":8}"#, 9, false),
    (#"{"jobs":[\#(job)],"total":9}"#, 9, nil), (#"{"jobs":[\#(job)],"has_more":false}"#, nil, false),
    (#"{"jobs":[\#(job)],"has_more":"true"}"#, nil, true), (#"{"jobs":[\#(job)],"page":1,"pages":2}"#, nil, true),
    (#"{"jobs":[\#(job)],"next":null}"#, nil, false), (#"{"jobs":[\#(job)],"next":"/x","count":7}"#, 7, true),
    (#"{"jobs":[\#(job)],"count":1}"#, nil, nil), (#"{"data":{"jobs":[\#(job)]},"total":4,"has_more":1}"#, 4, true),
    ("[\(job)]", nil, nil),
  ])
  func `a page says what it knows of the rest`(body: String, total: Int?, hasMore: Bool?) throws {
    let page = try Endpoint.jobs().response(status: 200, body: Data(body.utf8))

    #expect(page.total == total)
    #expect(page.hasMore == hasMore)
  }
}
