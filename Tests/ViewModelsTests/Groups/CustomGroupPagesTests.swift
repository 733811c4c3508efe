import Foundation
import MoltFlow
import MoltFlowClient
import Testing

@testable import ViewModels

/// What a group's reply tells of members that did not come with it.
@Suite struct CustomGroupPagesTests {
  private func group(_ fields: String, members: Int) throws -> CustomGroup {
    let phones = (0..<members).map { "\"+1555014\(1000 + $0)\"" }.joined(separator: ",")
    let body = #"{"id": "g", "name": "A", "members": [\#(phones)]\#(fields)}"#
    return try Endpoint.group("g").response(status: 200, body: Data(body.utf8))
  }

  @Test(
    arguments: [
      ("", 9, 9, false), (#", "member_count": 9"#, 9, 9, false), (#", "member_count": 12"#, 9, 12, true),
      (#", "total": 12"#, 9, 12, true), (#", "has_more": true"#, 9, nil, true), (#", "next": "/2""#, 9, nil, true),
      (#", "has_more": false"#, 100, 100, false), ("", 100, nil, true), ("", 50, nil, true),
      (#", "member_count": 9, "has_more": true"#, 9, nil, true), (#", "count": 9"#, 9, 9, false),
      (#", "member_count": 100"#, 100, 100, false),
    ] as [(String, Int, Int?, Bool)])
  func `a page is told from the whole by what the server says`(
    fields: String, members: Int, size: Int?, isPart: Bool
  ) throws {
    let group = try group(fields, members: members)

    #expect(group.size == size)
    #expect(group.hasUnreadMembers == isPart)
  }

  @Test func `members may be wrapped like a list`() throws {
    let body = #"{"id": "g", "name": "A", "members": {"items": ["+15550141000"], "total": 3, "has_more": true}}"#

    let group = try Endpoint.group("g").response(status: 200, body: Data(body.utf8))

    #expect(group.members == [Member(phone: "+15550141000")])
    #expect(group.size == 3)
    #expect(group.hasUnreadMembers)
  }

  @Test func `without a count the pages tell the size once they end`() throws {
    var group = try group("", members: 100)

    group.takePage(try self.group("", members: 130).dropping(100))

    #expect(group.size == 130)
    #expect(!group.hasUnreadMembers)
  }

  @Test(arguments: [(#", "has_more": true"#, nil, true), (#", "member_count": 12"#, 12, true), ("", nil, true)])
  func `a page that brings nothing new is the last, and proves no size`(
    fields: String, size: Int?, isPart: Bool
  ) throws {
    var group = try group(fields, members: fields.isEmpty ? 100 : 2)

    let again = group
    let isNews = group.takePage(again)

    #expect(!isNews)
    #expect(group.size == size)
    #expect(group.hasUnreadMembers == isPart)
  }

  @Test(arguments: ["[]", "members"])
  func `an export of the size of a page proves nothing, nor do the same members again`(offset: String) async throws {
    let phones = (0..<100).map { "\"+1555014\(1000 + $0)\"" }.joined(separator: ",")
    let client = APIClient(
      transport: Transport(
        send: { request throws(APIError) in
          let isEmpty = offset == "[]" && request.query.contains { $0.name == "offset" && $0.value == "100" }
          let members = isEmpty ? "[]" : "[\(phones)]"
          let isExport = request.path.hasSuffix("/export/json")
          let body = isExport ? members : #"{"id": "g", "name": "A", "members": \#(members)}"#
          return Transport.Response(status: 200, body: Data(body.utf8))
        },
        open: { _ throws(APIError) in throw .cancelled }))

    let group = try await client.countedGroup("g")

    // A page that is empty is the end; the same page again only says that the server knows no pages.
    #expect(group.size == (offset == "[]" ? 100 : nil))
    #expect(group.members?.count == 100)
  }

  @Test func `a server that counts a page sends the rest in the next one`() async throws {
    let first = #"{"id": "g", "name": "A", "members": ["+15550141000", "+15550141001"], "has_more": true}"#
    let second = #"{"id": "g", "name": "A", "members": ["+15550141002"], "has_more": false}"#
    let client = APIClient(
      transport: Transport(
        send: { request throws(APIError) in
          if request.path.hasSuffix("/export/json") { throw .forbidden(detail: nil, missingScopes: []) }
          let isSecond = request.query.contains { $0.name == "offset" && $0.value == "2" }
          return Transport.Response(status: 200, body: Data((isSecond ? second : first).utf8))
        },
        open: { _ throws(APIError) in throw .cancelled }))

    let group = try await client.countedGroup("g")

    #expect(group.size == 3)
    #expect(group.members?.map(\.phone) == ["+15550141000", "+15550141001", "+15550141002"])
  }

  @Test func `a member list in one piece keeps the ids that the pages told`() throws {
    var group = CustomGroup(id: "g", name: "A", memberCount: 2, members: [Member(id: "m", phone: "+15550141000")])

    group.takeAll(Listing(items: [Member(phone: "+15550141000"), Member(phone: "+15550141001")]))

    #expect(group.members?.map(\.id) == ["m", nil])
    #expect(!group.hasUnreadMembers)
  }
}

extension CustomGroup {
  /// As if its first members had come before.
  fileprivate func dropping(_ count: Int) -> CustomGroup {
    var rest = self
    rest.memberCount = nil
    rest.memberPage?.items.removeFirst(count)
    return rest
  }
}
