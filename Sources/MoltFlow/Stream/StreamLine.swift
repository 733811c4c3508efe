/// The line of a stream that is being read; keeps only what can matter.
struct StreamLine {
  /// The fields that mean something; every other one is ignored.
  enum Field: String, CaseIterable {
    case data, event, id, retry
  }

  /// What a complete line says.
  enum Content {
    case empty, ignored, tooLong
    case field(Field, ArraySlice<UInt8>)
  }

  private enum State { case undecided, kept, ignored, tooLong }

  private static let names = Field.allCases.map { Array($0.rawValue.utf8) }

  private var bytes: [UInt8] = []
  private var state = State.undecided

  mutating func append(_ part: some RandomAccessCollection<UInt8>) {
    guard state == .undecided || state == .kept else { return }
    if bytes.count + part.count > EventStreamParser.sizeLimit {
      // A comment or an unknown field may be as long as it likes.
      bytes.append(contentsOf: part.prefix(8))
      state = canMatter ? .tooLong : .ignored
      bytes = []
      return
    }
    bytes.append(contentsOf: part)
    guard state == .undecided, bytes.count > 5 else { return }
    state = canMatter ? .kept : .ignored
    if state == .ignored { bytes.removeAll(keepingCapacity: true) }
  }

  mutating func clear() {
    bytes.removeAll(keepingCapacity: bytes.count <= 65_536)
    state = .undecided
  }

  var content: Content {
    if state == .tooLong { return .tooLong }
    if state == .ignored { return .ignored }
    guard !bytes.isEmpty else { return .empty }
    guard let field else { return .ignored }
    var value = bytes.dropFirst(field.rawValue.utf8.count).dropFirst()
    if value.first == UInt8(ascii: " ") { value.removeFirst() }
    return .field(field, value)
  }

  /// False once the start of the line rules every field out.
  private var canMatter: Bool { field != nil }

  /// The field whose name ends at the first colon, or at the end of the line.
  private var field: Field? {
    let start = bytes.prefix(6)
    let name = Array(start[..<(start.firstIndex(of: UInt8(ascii: ":")) ?? start.endIndex)])
    return Self.names.firstIndex(of: name).map { Field.allCases[$0] }
  }
}
