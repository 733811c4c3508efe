/// Text cut into the lines of a screen, and the way from its characters to the cells and back.
///
/// Lines break at every LF, else after the last blank that leaves them narrow enough, else anywhere. Blanks at the end
/// of a line may hang over its right edge, where nobody sees them.
public struct WrappedText: Equatable, Sendable {
  /// One line of the screen.
  public struct Line: Equatable, Sendable {
    /// The line made safe, without its LF, at most as wide as asked for.
    public let text: String
    /// Offsets of the line's `Character`s in the source, its LF included; the lines' ranges join without gaps.
    public let range: Range<Int>
  }

  /// Never empty: an empty text is one empty line, and after a last LF there is one more.
  public let lines: [Line]
  private let columns: [Int]
  private let width: Int

  /// Cuts `text` into lines of at most `width` columns; less than 1 counts as 1.
  public init(_ text: String, width: Int) {
    let width = max(1, width)
    self.width = width
    if let plain = text.plainColumns, plain <= width {
      columns = Array(repeating: 1, count: plain)
      lines = [Line(text: text, range: 0..<plain)]
      return
    }
    var columns: [Int] = []
    var lines: [Line] = []
    for paragraph in text.paragraphs {
      lines += Self.lines(of: paragraph, from: columns.count, width: width, columns: &columns)
    }
    if text.utf8.last.map(Self.isLineEnd) == true {
      lines.append(Line(text: "", range: columns.count..<columns.count))
    }
    self.columns = columns
    self.lines = lines
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") }

  /// The lines of a text with at most one LF, at its end; its first `Character` is number `start` of the whole.
  private static func lines(
    of paragraph: Substring, from start: Int, width: Int, columns: inout [Int]
  ) -> [Line] {
    let hasLineFeed = paragraph.utf8.last.map(isLineEnd) == true
    let text = hasLineFeed ? paragraph.unicodeScalars.dropLast() : paragraph.unicodeScalars
    if let plain = Substring(text).plainColumns, plain <= width {
      columns += Array(repeating: 1, count: plain) + (hasLineFeed ? [0] : [])
      return [Line(text: String(text), range: start..<columns.count)]
    }
    let characters = Array(paragraph)
    let own = characters.map { Self.columns(of: $0, width: width) }
    columns += own
    let ranges = ranges(of: characters, columns: own, width: width)
    return ranges.map { range in
      Line(
        text: shown(characters[range], width: width), range: start + range.lowerBound..<start + range.upperBound)
    }
  }

  /// Where a cursor before the `Character` at `offset` stands: column `x` of line `y`.
  ///
  /// `x` is `width` behind a full line: who shows a cursor leaves a column free for it.
  public func position(of offset: Int) -> Position {
    let y = lines.lastIndex { $0.range.lowerBound <= offset } ?? 0
    let before = lines[y].range.prefix(max(0, offset - lines[y].range.lowerBound))
    return Position(x: min(width, before.reduce(0) { $0 + columns[$1] }), y: y)
  }

  /// The offset of the `Character` at `position`, or of the nearest place for a cursor on its line.
  public func offset(at position: Position) -> Int {
    let y = min(max(0, position.y), lines.count - 1)
    let range = lines[y].range
    let end = y == lines.count - 1 ? range.upperBound : range.upperBound - 1
    var column = 0
    for offset in range.lowerBound..<end {
      column += columns[offset]
      if column > position.x { return offset }
    }
    return end
  }

  /// Where the lines of characters begin and end, of which at most the last is an LF.
  private static func ranges(of characters: [Character], columns: [Int], width: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var afterBlank = 0
    var column = 0
    for (index, character) in characters.enumerated() {
      let isBlank = character == " " || character == "\t"
      while !isBlank, !character.isLineFeed, column + columns[index] > width {
        let end = afterBlank > start ? afterBlank : index
        result.append(start..<end)
        start = end
        column = columns[start..<index].reduce(0, +)
      }
      column += columns[index]
      if isBlank { afterBlank = index + 1 }
    }
    return result + [start..<characters.count]
  }

  /// The cells of a line: hanging blanks are cut off, and a character wider than the whole line becomes `…`.
  private static func shown(_ characters: ArraySlice<Character>, width: Int) -> String {
    var result = ""
    var column = 0
    for character in characters where !character.isLineFeed {
      let needed = columns(of: character, width: width)
      guard column + needed <= width else { break }
      result += TextWidth.columns(of: character) > width ? "…" : DisplayText.sanitised(String(character))
      column += needed
    }
    return result
  }

  /// One for a character wider than the line, which is shown as `…`.
  private static func columns(of character: Character, width: Int) -> Int {
    let columns = character.isLineFeed ? 0 : TextWidth.columns(of: character)
    return columns <= width ? columns : 1
  }
}

extension Character {
  fileprivate var isLineFeed: Bool { self == "\n" || self == "\r\n" }
}

extension String {
  /// The text cut behind each LF; without an empty one behind the last.
  fileprivate var paragraphs: [Substring] {
    var paragraphs: [Substring] = []
    var start = startIndex
    while let end = utf8[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let next = utf8.index(after: end)
      paragraphs.append(self[start..<next])
      start = next
    }
    return start < endIndex || paragraphs.isEmpty ? paragraphs + [self[start...]] : paragraphs
  }
}
