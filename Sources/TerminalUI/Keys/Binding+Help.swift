extension Sequence where Element == (term: String, meaning: String) {
  /// Terms and what they mean, as lines of the help: the terms padded to one width, a long sentence below itself.
  public func helpLines(width: Int = .max) -> [String] {
    let indent = (map { TextWidth.columns(of: $0.term) }.max() ?? 0) + 2
    return flatMap { row in
      WrappedText(row.meaning, width: width - indent).lines.enumerated().map { index, line in
        let start = index == 0 ? row.term : ""
        let padding = String(repeating: " ", count: indent - TextWidth.columns(of: start))
        return start + padding + line.text
      }
    }
  }
}

extension Sequence {
  /// The help pane's lines in table order: keys, two blanks, what they do; the keys padded to one width.
  ///
  /// A sentence that does not fit into `width` columns goes on below itself.
  public func helpLines<Model>(width: Int = .max) -> [String] where Element == Binding<Model> {
    map { (term: $0.keys.map(\.label).joined(separator: ", "), meaning: $0.help) }.helpLines(width: width)
  }

  /// The Markdown table of a pane's keys for `docs/keys.md`.
  public func markdown<Model>(heading: String) -> String where Element == Binding<Model> {
    let head = ["## \(heading)", "", "| Key | What it does |", "| --- | --- |"]
    let body = map { "| \($0.keys.map(\.markdown).joined(separator: ", ")) | \($0.help) |" }
    return (head + body).joined(separator: "\n") + "\n"
  }
}

extension Key {
  /// The label as code, safe inside a table's cell.
  fileprivate var markdown: String {
    switch self {
    case "`": "`` ` ``"
    case "|": "`\\|`"
    default: "`\(label)`"
    }
  }
}
