extension Sequence {
  /// The help pane's lines in table order: keys, two blanks, what they do; the keys padded to one width.
  ///
  /// A sentence that does not fit into `width` columns goes on below itself.
  public func helpLines<Model>(width: Int = .max) -> [String] where Element == Binding<Model> {
    let rows = map { (keys: $0.keys.map(\.label).joined(separator: ", "), help: $0.help) }
    let indent = (rows.map { TextWidth.columns(of: $0.keys) }.max() ?? 0) + 2
    return rows.flatMap { row in
      WrappedText(row.help, width: width - indent).lines.enumerated().map { index, line in
        let start = index == 0 ? row.keys : ""
        let padding = String(repeating: " ", count: indent - TextWidth.columns(of: start))
        return start + padding + line.text
      }
    }
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
