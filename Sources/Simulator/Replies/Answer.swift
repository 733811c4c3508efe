import FoundationEssentials
import MoltFlowClient

/// A reply before it becomes bytes.
struct Answer: Sendable {
  let status: Int
  let contentType: String
  let text: String

  init(status: Int = 200, contentType: String = "application/json", text: String) {
    self.status = status
    self.contentType = contentType
    self.text = text
  }

  init(status: Int = 200, _ json: JSON) {
    self.init(status: status, text: json.text)
  }

  init(_ refusal: Refusal) {
    self.init(status: refusal.status, ["detail": .string(refusal.detail)])
  }

  static func created(_ json: JSON) -> Answer { Answer(status: 201, json) }

  static let eventStream = "text/event-stream"

  /// Every answer says which server it is from, so that nobody takes it for the real one.
  static func headers(contentType: String) -> Headers {
    ["Server": "outreach-simulator", "Content-Type": contentType]
  }

  var response: Transport.Response {
    Transport.Response(status: status, headers: Self.headers(contentType: contentType), body: Data(text.utf8))
  }
}
