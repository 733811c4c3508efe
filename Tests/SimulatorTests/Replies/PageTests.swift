import MoltFlow
import Testing

@testable import Simulator

struct PageTests {
  private let items = Array(0..<250)

  @Test(
    arguments: [
      ([], 0..<50), ([("limit", "7")], 0..<7), ([("limit", "1000")], 0..<100), ([("offset", "240")], 240..<250),
      ([("limit", "5"), ("offset", "10")], 10..<15), ([("offset", "900")], 250..<250),
    ] as [([(String, String)], Range<Int>)])
  func `a page is cut from a list`(query: [(String, String)], range: Range<Int>) throws {
    let page = try Page(query.map { URLQuery(name: $0.0, value: $0.1) })

    #expect(page.cut(items) == Array(range))
  }

  @Test(arguments: [
    ("limit", "0", "limit: must be a whole number from 1"), ("limit", "x", "limit: must be a whole number from 1"),
    ("offset", "-1", "offset: must be a whole number from 0"),
  ])
  func `what is no number of a page is refused`(name: String, value: String, detail: String) {
    #expect(throws: Refusal(status: 422, detail: detail)) { try Page([URLQuery(name: name, value: value)]) }
  }

  @Test(arguments: [
    "/sessions", "/custom-groups", "/custom-groups/contacts", "/custom-groups/wa-groups", "/bulk-send",
    "/scheduled-messages",
  ])
  func `every list honours limit and offset`(path: String) throws {
    let test = TestServer(.default)
    let whole = try test.call("GET", path, query: [URLQuery(name: "limit", value: "2")]).text

    let first = try test.call("GET", path, query: [URLQuery(name: "limit", value: "1")]).text
    let second = try test.call(
      "GET", path, query: [URLQuery(name: "limit", value: "1"), URLQuery(name: "offset", value: "1")]
    ).text

    #expect(first.dropLast() + "," + second.dropFirst() == whole)
  }
}
