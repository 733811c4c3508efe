import MoltFlow
import MoltFlowClient
import Simulator
import Testing

struct WorldWhatsAppTests {
  @Test func `only the groups of working sessions are listed`() throws {
    let text = try TestServer(.default).call("GET", "/custom-groups/wa-groups").text

    #expect(text.ranges(of: "@g.us").count == 3)
    #expect(text.contains(#""name":"Shop regulars""#))
    #expect(text.contains(#""participant_count":35"#))
    #expect(!text.contains("Hall B"))
  }

  @Test func `contacts have a number and some a name`() async throws {
    let test = TestServer(.default)

    let contacts = try await test.client.send(.contacts).items

    #expect(contacts.count == 50)
    #expect(contacts.first?.phone == "+15550100000")
    #expect(contacts.contains { $0.name != nil } && contacts.contains { $0.name == nil })
  }

  @Test func `a group is made of the participants, each once`() throws {
    let test = TestServer(.default)
    let session = test.session
    let source = #"{"wa_group_id":"120363000000000000@g.us","session_id":"\#(session)"}"#

    let answer = try test.call(
      "POST", "/custom-groups/from-wa-groups", #"{"name":"Regulars","wa_groups":[\#(source),\#(source)]}"#)

    #expect(answer.status == 201)
    #expect(test.server.groups.last?.memberCount == 35)
  }

  @Test func `a WhatsApp group that is not there is refused`() throws {
    let answer = try TestServer().call(
      "POST", "/custom-groups/from-wa-groups", #"{"name":"A","wa_groups":[{"wa_group_id":"x","session_id":"y"}]}"#)

    #expect(answer == (422, #"{"detail":"wa_groups.0: no such WhatsApp group in this session"}"#))
  }
}
