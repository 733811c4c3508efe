/// What is to be sent to each recipient.
///
/// Source: outreach guide 2.0.0, “Bulk send”.
public enum Message: Equatable, Sendable {
  /// A text of at most 4,096 characters.
  case text(String)
  /// A file that already lies at a web address, with a text below it if there is one.
  case media(url: String, caption: String?)
}

extension Message {
  /// The names and values by which a request says it.
  var members: [(name: String, value: JSONText)] {
    switch self {
    case .text(let text):
      return [("message_type", "text"), ("message_content", .string(text))]
    case .media(let url, let caption):
      let media: [(name: String, value: JSONText)] = [("message_type", "media"), ("media_url", .string(url))]
      guard let caption, !caption.isEmpty else { return media }
      return media + [("message_content", .string(caption))]
    }
  }
}
