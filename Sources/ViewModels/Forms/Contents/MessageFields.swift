import MoltFlow

/// What is sent: a text, or the media at a URL with the text as its caption.
enum MessageFields {
  /// The most UTF-16 units of a text.
  ///
  /// Source: MoltFlow outreach guide 2.0.0, which says “characters”.
  static let limit = 4096

  static func fields() -> [FormField] {
    [
      FormField(
        .text, "Text", .text(TextInput(isMultiline: true)), hint: "what the recipients read", limit: limit),
      FormField(.media, "Media URL", .line(TextInput()), hint: "optional: https://… of a picture, a video, a document"),
    ]
  }

  static func refresh(_ fields: inout [FormField]) {
    let hasMedia = !fields.trimmed(.media).isEmpty
    fields.change(.text) { field in
      field.label = hasMedia ? "Caption" : "Text"
      field.notes = placeholders(in: field.text).map {
        FormNote("\($0) arrives as it stands here: the server fills in no names.", kind: .warning)
      }
    }
  }

  static func problems(in fields: [FormField]) -> [FormField.ID: String] {
    var problems: [FormField.ID: String] = [:]
    let url = fields.trimmed(.media)
    if fields.trimmed(.text).isEmpty, url.isEmpty { problems[.text] = "Write a text, or give the URL of a medium." }
    if let counter = fields[.text]?.counter, counter.isOver {
      problems[.text] = "Too long: \(counter.words) characters."
    }
    if !url.isEmpty, !isWebAddress(url) { problems[.media] = "Must begin with https:// or http:// and name a host." }
    return problems
  }

  /// What is sent: the text without the blank lines at its ends.
  static func message(in fields: [FormField]) -> Message {
    let text = withoutBlankEnds(fields[.text]?.text ?? "")
    let url = fields.trimmed(.media)
    return url.isEmpty ? .text(text) : .media(url: url, caption: fields.trimmed(.text).isEmpty ? nil : text)
  }

  private static func withoutBlankEnds(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let isBlank = { (line: Substring) in line.allSatisfy(\.isWhitespace) }
    let fromFirst = lines.drop(while: isBlank)
    let blank = fromFirst.reversed().prefix(while: isBlank).count
    return fromFirst.dropLast(blank).joined(separator: "\n")
  }

  static func reviewLines(_ message: Message) -> [ReviewLine] {
    var lines: [ReviewLine] = []
    if case .media(let url, _) = message { lines.append(ReviewLine("With the media at \(url)")) }
    if let text = message.text {
      lines.append(ReviewLine("“\(text)”"))
      lines += placeholders(in: text).map {
        ReviewLine("\($0) arrives as it stands here: the server fills in no names.", mark: .warning)
      }
    }
    return lines
  }

  /// `{{name}}`, `{name}` and `%name%` as they stand in `text`, each once.
  static func placeholders(in text: String) -> [String] {
    // Most texts have none, and are asked at each key.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "%") }) else { return [] }
    var found: [String] = []
    for match in text.matches(of: /\{\{?\s*\w+\s*\}?\}|%\w+%/) where !found.contains(String(match.output)) {
      found.append(String(match.output))
    }
    return found
  }

  private static func isWebAddress(_ text: String) -> Bool {
    text.wholeMatch(of: /(?i)https?:\/\/[^\s\/?#]+\S*/) != nil
  }
}
