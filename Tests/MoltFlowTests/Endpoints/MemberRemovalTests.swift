import FoundationEssentials
import MoltFlow
import Testing

@Suite struct MemberRemovalTests {
  static let jane = Member(id: "m1", phone: "+1555")
  static let bob = Member(phone: "+1777", name: "Bob")

  @Test(arguments: [
    (
      [jane, Member(id: "m2", phone: "+1666")],
      [
        #"{"member_ids":["m1","m2"]}"#, #"{"contacts":[{"phone":"+1555"},{"phone":"+1666"}]}"#,
        #"{"phones":["+1555","+1666"]}"#,
      ]
    ),
    ([bob], [#"{"contacts":[{"phone":"+1777"}]}"#, #"{"phones":["+1777"]}"#]),
    ([jane, bob], [#"{"contacts":[{"phone":"+1555"},{"phone":"+1777"}]}"#, #"{"phones":["+1555","+1777"]}"#]),
    ([Member(id: "m3", phone: "")], [#"{"member_ids":["m3"]}"#]),
    ([jane, Member(phone: "")], []),
    ([], []),
  ])
  func `members are removed by ids where all have one, else by numbers in either form`(
    members: [Member], bodies: [String]
  ) {
    let requests = MemberRemoval(of: members, from: "g").requests

    #expect(requests.map { String(decoding: $0.body ?? Data(), as: UTF8.self) } == bodies)
    #expect(requests.allSatisfy { $0.route == .removeMembers("g") })
  }

  @Test(arguments: [
    (APIError.invalid(fields: [], detail: ""), true), (.notFound(detail: ""), false), (.conflict(detail: ""), false),
    (.replyLost(reason: ""), false), (.server(status: 500, detail: ""), false), (.rateLimited(until: nil), false),
  ])
  func `another form is tried only when the server refused this one`(error: APIError, goesOn: Bool) {
    #expect(MemberRemoval.goesOn(after: error) == goesOn)
  }
}
