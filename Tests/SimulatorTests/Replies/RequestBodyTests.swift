import FoundationEssentials
import Testing

@testable import Simulator

struct RequestBodyTests {
  @Test(arguments: [
    (nil, "body: field required"), ("", "body: field required"), ("{", "body: is not valid JSON"),
    ("[]", "body: has the wrong type"), (#"{"name":5}"#, "name: has the wrong type"),
    (#"{"name":"A","members":["+1"]}"#, "members.0: has the wrong type"),
    (#"{"name":"A","members":[{"phone":1}]}"#, "members.0.phone: has the wrong type"),
  ])
  func `a body that can't be read is refused with the place`(body: String?, detail: String) throws {
    let answer = try TestServer().call("POST", "/custom-groups", body)

    #expect(answer == (422, "{\"detail\":\"\(detail)\"}"))
  }
}
