/// A text being edited, with its cursor; knows no keys and no columns.
public struct TextInput: Equatable, Sendable {
  public private(set) var characters: [Character]
  /// The cursor stands before this character, in `0...characters.count`.
  public private(set) var cursor: Int
  /// Line feeds are kept; otherwise a line feed becomes a blank.
  public let isMultiline: Bool

  public init(_ text: String = "", isMultiline: Bool = false) {
    characters = []
    cursor = 0
    self.isMultiline = isMultiline
    insert(text)
  }

  public var text: String { String(characters) }
  public var isEmpty: Bool { characters.isEmpty }

  /// Puts `text` at the cursor; CR LF and CR become LF.
  public mutating func insert(_ text: String) {
    let plain = text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }.map { !isMultiline && $0 == "\n" ? " " : $0 }
    if plain.allSatisfy(\.isASCII), hasPlainCursor {
      characters.insert(contentsOf: plain, at: cursor)
      cursor += plain.count
      return
    }
    // Joined through a string: a combining mark typed after its base becomes one character with it.
    let before = String(characters[..<cursor]) + String(plain)
    characters = Array(before + String(characters[cursor...]))
    cursor = min(Array(before).count, characters.count)
  }

  /// Nothing on either side of the cursor becomes one character with a plain letter.
  private var hasPlainCursor: Bool {
    characters[max(0, cursor - 1)..<min(cursor + 1, characters.count)].allSatisfy(\.isASCII)
  }

  // MARK: Moves

  public mutating func move(to offset: Int) { cursor = min(max(0, offset), characters.count) }
  public mutating func moveLeft() { move(to: cursor - 1) }
  public mutating func moveRight() { move(to: cursor + 1) }
  public mutating func moveToLineStart() { cursor = lineStart }
  public mutating func moveToLineEnd() { cursor = lineEnd }
  public mutating func moveWordLeft() { cursor = wordStart }

  /// To the end of this word, or of the next when the cursor stands between words.
  public mutating func moveWordRight() {
    let start = characters[cursor...].firstIndex { !$0.isWhitespace } ?? characters.count
    cursor = characters[start...].firstIndex { $0.isWhitespace } ?? characters.count
  }

  // MARK: Deletions

  public mutating func deleteBackward() { delete(from: cursor - 1, to: cursor) }
  public mutating func deleteForward() { delete(from: cursor, to: cursor + 1) }
  public mutating func deleteWordBackward() { delete(from: wordStart, to: cursor) }
  public mutating func deleteToLineStart() { delete(from: lineStart, to: cursor) }

  /// Deletes to the end of the line; at the end of a line, the line feed.
  public mutating func deleteToLineEnd() { delete(from: cursor, to: lineEnd == cursor ? cursor + 1 : lineEnd) }

  public mutating func clear() { delete(from: 0, to: characters.count) }

  private mutating func delete(from start: Int, to end: Int) {
    let range = max(0, start)..<min(characters.count, max(start, end))
    guard !range.isEmpty else { return }
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var lineStart: Int { characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0 }
  private var lineEnd: Int { characters[cursor...].firstIndex(of: "\n") ?? characters.count }

  private var wordStart: Int {
    guard let end = characters[..<cursor].lastIndex(where: { !$0.isWhitespace }) else { return 0 }
    return characters[..<end].lastIndex { $0.isWhitespace }.map { $0 + 1 } ?? 0
  }
}
