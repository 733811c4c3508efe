import TerminalUI

/// Turns the bytes that a terminal sends into what the user did.
///
/// Holds no I/O, and takes the bytes cut anywhere, inside a character, a sequence or a paste too.
nonisolated struct InputDecoder {
  private let sequences: KeySequences
  /// What has come of something unfinished.
  private var waiting: [UInt8] = []
  private var paste: PasteReader?

  init(sequences: KeySequences = KeySequences()) { self.sequences = sequences }

  /// Takes the next bytes; returns what they complete, in order.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [Input] {
    waiting.append(contentsOf: bytes)
    var rest = waiting[...]
    var inputs: [Input] = []
    while let step = nextStep(in: &rest) { inputs += step }
    waiting = Array(rest)
    return inputs
  }

  /// Whether only time can tell: an escape may be the Escape key or the start of a sequence.
  var isUndecided: Bool {
    paste == nil && !waiting.isEmpty && waiting.count <= 2 && waiting.allSatisfy { $0 == Byte.escape }
  }

  /// Takes the first escape of an undecided input for the Escape key.
  mutating func settle() -> [Input] {
    guard isUndecided else { return [] }
    waiting.removeFirst()
    return [.key(.escape)]
  }

  /// Drops the paste that has begun, the rest of it as it comes too.
  mutating func discardPaste() { paste?.isDiscarded = true }

  /// What the first bytes of `rest` mean, which it takes away; nil if more are needed.
  private mutating func nextStep(in rest: inout ArraySlice<UInt8>) -> [Input]? {
    if paste != nil {
      guard let text = paste?.read(&rest) else { return nil }
      paste = nil
      return text.isEmpty ? [] : [.paste(text)]
    }
    guard let token = Token(rest, sequences: sequences) else { return nil }
    rest = rest.dropFirst(token.length)
    switch token.meaning {
    case .input(let input): return [input]
    case .nothing: return []
    case .pasteBegins:
      paste = PasteReader()
      return []
    }
  }
}
