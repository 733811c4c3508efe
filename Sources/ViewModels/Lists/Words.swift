/// Small pieces of the sentences on screen.
enum Words {
  /// `1 message`, `2 messages`, `12,000 messages`: the regular plural of `noun`.
  static func count(_ number: Int, _ noun: String) -> String { "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")" }

  /// A number with its thousands set off, such as `12,000`.
  nonisolated static func grouped(_ number: Int) -> String {
    guard number.magnitude >= 1000 else { return String(number) }
    let digits = String(number.magnitude)
    let pieces = stride(from: digits.count, to: 0, by: -3).map { end in
      String(digits.dropLast(digits.count - end).suffix(3))
    }
    return (number < 0 ? "-" : "") + pieces.reversed().joined(separator: ",")
  }

  /// About how large a file is: `640 bytes`, `12 KB`, `3.4 MB`.
  static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1000: count(bytes, "byte")
    case ..<999_500: "\((bytes + 500) / 1000) KB"
    default: "\(grouped((bytes + 50_000) / 1_000_000)).\((bytes + 50_000) / 100_000 % 10) MB"
    }
  }

  /// How far something is, such as `229/2,000`.
  static func progress(_ done: Int, of total: Int) -> String { "\(grouped(done))/\(grouped(total))" }

  /// The server's words without the name of a field in front, which means nothing to people: `session_id: stopped`.
  static func withoutFieldName(_ words: String) -> String {
    let parts = words.split(separator: ": ", maxSplits: 1)
    guard parts.count == 2, let field = parts.first, field.contains("_"),
      field.allSatisfy({ $0 == "_" || $0.isLetter || $0.isNumber })
    else { return words }
    return String(parts[1])
  }

  /// The first words of a text, on one line, at most about 24 characters.
  static func beginning(of text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > 24 else { return line }
    let cut = line.prefix(24)
    return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + "…"
  }
}
