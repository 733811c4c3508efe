import FoundationEssentials

/// What the body of a refusal says, whatever its shape.
///
/// The shapes: `detail` as text, list or object, `message`, `error`, `errors`, plain text. HTML says nothing.
struct ErrorBody: Equatable {
  /// The server's text, at most 2,000 characters; empty when it said nothing.
  let detail: String
  let fields: [FieldProblem]

  init(_ body: Data) {
    guard let json = Self.json(body) else {
      self.init(detail: Self.plainText(body), fields: [])
      return
    }
    let said = ["detail", "message", "error", "errors"].compactMap { json[$0] } + [json]
    self.init(
      detail: said.lazy.compactMap(Self.text).first ?? "",
      fields: said.lazy.map(Self.fields).first { !$0.isEmpty } ?? []
    )
  }

  private init(detail: String, fields: [FieldProblem]) {
    self.detail = String(detail.prefix(2000))
    self.fields = Array(fields.prefix(100))
  }

  private static func json(_ body: Data) -> JSONValue? {
    do throws(DecodingFailure) {
      return try ServerJSON(body).decode(JSONValue.self)
    } catch {
      return nil
    }
  }

  /// Text that is no page of HTML, JSON cut short or garbage.
  private static func plainText(_ body: Data) -> String {
    guard let text = String(validating: body.prefix(4000), as: UTF8.self) else { return "" }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return ["<", "{", "["].contains { words.hasPrefix($0) } ? "" : words
  }

  /// The sentence in a value: a text, or what an object says under the usual names.
  private static func text(_ value: JSONValue) -> String? {
    switch value {
    case .text(let text): text.isEmpty ? nil : text
    case .object: ["detail", "message", "msg", "error"].lazy.compactMap { value[$0].flatMap(text) }.first
    case .array(let values): joined(values)
    case .other: nil
    }
  }

  private static func joined(_ values: [JSONValue]) -> String? {
    let texts = values.compactMap { if case .text(let text) = $0, !text.isEmpty { text } else { nil } }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  /// The fields in a list `[{loc, msg}]`, as FastAPI writes it, or in an object of fields and texts.
  private static func fields(_ value: JSONValue) -> [FieldProblem] {
    switch value {
    case .array(let values):
      return values.compactMap { item in
        guard let message = (item["msg"] ?? item["message"]).flatMap(text) else { return nil }
        return FieldProblem(path: path(item["loc"] ?? item["field"]), message: message)
      }
    case .object(let members):
      return members.sorted { $0.key < $1.key }.compactMap { name, value in
        guard case .array = value else { return nil }
        return text(value).map { FieldProblem(path: name, message: $0) }
      }
    case .text, .other:
      return []
    }
  }

  /// `["body", "members", 0, "phone"]` as `members.0.phone`.
  private static func path(_ place: JSONValue?) -> String {
    switch place {
    case .text(let text):
      return text
    case .array(let parts):
      let words = parts.compactMap(text)
      return words.drop { ["body", "query", "path"].contains($0) }.joined(separator: ".")
    case .object, .other, nil:
      return ""
    }
  }
}
