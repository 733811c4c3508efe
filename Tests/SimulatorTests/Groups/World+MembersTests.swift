import MoltFlow
import MoltFlowClient
import Simulator
import Testing

struct WorldMembersTests {
  @Test func `adding skips who is there already, by digits`() throws {
    let test = TestServer()
    let id = try test.makeGroup(people: 2)

    let answer = try test.call(
      "POST", "/custom-groups/\(id)/members/add",
      #"{"contacts":[{"phone":"1 (555) 010-0001"},{"phone":"+15550100009","name":"Ada"},{"phone":"15550100009"}]}"#)

    #expect(answer == (200, #"{"added":1,"skipped":2,"member_count":3}"#))
    #expect(test.server.groups.last?.phones == ["+15550100000", "+15550100001", "+15550100009"])
  }

  @Test(arguments: [(1000, 200), (1001, 422)])
  func `a call takes a thousand contacts`(count: Int, status: Int) throws {
    let test = TestServer()
    let id = try test.makeGroup(people: 0)
    let contacts = (0..<count).map { #"{"phone":"+\#(15_550_100_000 + $0)"}"# }.joined(separator: ",")

    let answer = try test.call("POST", "/custom-groups/\(id)/members/add", #"{"contacts":[\#(contacts)]}"#)

    #expect(answer.status == status)
    #expect(status == 200 || answer.text == #"{"detail":"contacts: at most 1000 contacts a call"}"#)
  }

  @Test(arguments: [#"{"contacts":[{"phone":"+15550100001"}]}"#, #"{"phones":["15550100001","+15559999999"]}"#])
  func `members leave by their number`(body: String) throws {
    let test = TestServer()
    let id = try test.makeGroup(people: 3)

    let answer = try test.call("POST", "/custom-groups/\(id)/members/remove", body)

    #expect(answer == (200, #"{"removed":1,"member_count":2}"#))
    #expect(test.server.groups.last?.phones == ["+15550100000", "+15550100002"])
  }

  @Test func `members leave by the ids their group shows`() async throws {
    let test = TestServer()
    let id = CustomGroup.ID(rawValue: try test.makeGroup(people: 3))
    let members = try #require(try await test.client.send(.group(id)).members)
    let leaving = try #require(members[1].id)

    _ = try await test.client.send(.removeMembers(id, ids: [leaving, "unknown"]))

    #expect(try await test.client.send(.group(id)).members?.map(\.id) == [members[0].id, members[2].id])
  }

  @Test(arguments: [
    ("add", "{}", "contacts: field required"), ("remove", "{}", "member_ids: field required"),
    ("remove", #"{"phones":["x"]}"#, "phones.0: is not a phone number"),
  ])
  func `a change that names nobody is refused`(action: String, body: String, detail: String) throws {
    let test = TestServer()
    let id = try test.makeGroup(people: 1)

    let answer = try test.call("POST", "/custom-groups/\(id)/members/\(action)", body)

    #expect(answer == (422, #"{"detail":"\#(detail)"}"#))
  }

  @Test func `a member's name is kept, also the lack of one`() async throws {
    let test = TestServer(.default)
    let id = CustomGroup.ID(rawValue: test.server.groups[0].id)
    let members = try #require(try await test.client.send(.group(id)).members)
    let named = try #require(members.first { $0.name != nil })
    let memberID = try #require(named.id)

    _ = try await test.client.send(.removeMembers(id, ids: [memberID]))
    _ = try await test.client.send(.addMembers(id, [Member(phone: named.phone)]))

    let last = try await test.client.send(.group(id)).members?.last
    #expect(last?.phone == named.phone)
    #expect(last?.name == nil)
  }
}
