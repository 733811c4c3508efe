/// A word from a fixed list that the server may extend: an unknown one is kept as it came.
public protocol ServerWord: Equatable {
  /// The words and what they mean; of two words for one value the first is written.
  static var words: [(word: String, value: Self)] { get }
  static func other(_ word: String) -> Self
  /// The word as the server wrote it where it is unknown, else nil.
  var unknownWord: String? { get }
}

extension ServerWord {
  /// Reads a word, upper or lower case.
  public init(word: String) {
    let known = word.lowercased()
    self = Self.words.first { $0.word == known }?.value ?? .other(word)
  }

  /// The server's word for it.
  public var word: String { unknownWord ?? Self.words.first { $0.value == self }?.word ?? "" }
}
