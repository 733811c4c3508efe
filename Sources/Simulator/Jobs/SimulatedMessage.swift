import FoundationEssentials

/// What a job or a schedule sends, checked as documented.
struct SimulatedMessage: Codable, Sendable {
  /// `text` or `media`.
  let type: String
  let content: String?
  let mediaURL: String?

  init(text: String) {
    (type, content, mediaURL) = ("text", text, nil)
  }

  init(mediaURL: String, caption: String) {
    (type, content, self.mediaURL) = ("media", caption, mediaURL)
  }

  /// Takes content of at most 4,096 UTF-16 units, a media address of http or https, or both.
  init(type: String?, content: String?, mediaURL: String?) throws(Refusal) {
    let type = type ?? "text"
    guard ["text", "media"].contains(type) else { throw .invalid("message_type", "must be text or media") }
    if let content, content.utf16.count > 4096 {
      throw .invalid("message_content", "at most 4096 characters")
    }
    if let mediaURL, !Self.isWebAddress(mediaURL) {
      throw .invalid("media_url", "must be an http or https address")
    }
    if type == "media" && mediaURL == nil { throw .missing("media_url") }
    if mediaURL == nil && content?.isEmpty ?? true { throw .missing("message_content") }
    (self.type, self.content, self.mediaURL) = (type, content, mediaURL)
  }

  /// The fields that jobs and schedules repeat.
  var fields: [(String, JSON)] {
    [("message_type", .string(type)), ("message_content", .string(content)), ("media_url", .string(mediaURL))]
  }

  private static func isWebAddress(_ text: String) -> Bool {
    guard let url = URL(string: text), let scheme = url.scheme?.lowercased() else { return false }
    return ["http", "https"].contains(scheme) && url.host()?.isEmpty == false
  }
}
