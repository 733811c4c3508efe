import FoundationEssentials
import MoltFlowClient

/// A reply before it becomes bytes.
struct Answer: Sendable {
  /// Which part of which list an answer gives.
  struct List: Sendable {
    /// What an object around the list calls it.
    let name: String
    let total: Int
    let page: Page
  }

  let status: Int
  /// Nil for an answer without a body.
  let contentType: String?
  let text: String
  var headers: Headers = [:]
  /// Nil unless it is a page of a list.
  var list: List?
  /// The same answer with one page of the group's members; nil unless it is a group with its members.
  var memberPage: JSON?
  /// Why the request was refused; nil if it was not.
  var detail: String?

  init(status: Int = 200, contentType: String? = json, text: String) {
    self.status = status
    self.contentType = contentType
    self.text = text
  }

  init(status: Int = 200, _ json: JSON) {
    self.init(status: status, text: json.text)
  }

  init(_ refusal: Refusal) {
    self.init(status: refusal.status, ["detail": .string(refusal.detail)])
    headers = refusal.headers
    detail = refusal.detail
  }

  static func created(_ json: JSON) -> Answer { Answer(status: 201, json) }

  static let json = "application/json"
  static let eventStream = "text/event-stream"

  /// Says which server it is from, so that nobody takes it for the real one.
  var response: Transport.Response {
    var all: Headers = ["Server": "outreach-simulator"]
    all["Content-Type"] = contentType
    for field in headers.fields { all[field.name] = field.value }
    return Transport.Response(status: status, headers: all, body: Data(text.utf8))
  }
}
