import FoundationEssentials

/// One JSON object of the server, read by name: of several names the first that holds a usable value counts.
///
/// A missing, null, empty or unusable value of an optional field is nil; unknown keys are ignored.
struct Fields {
  let container: KeyedDecodingContainer<Name>

  init(_ decoder: any Decoder) throws {
    container = try decoder.container(keyedBy: Name.self)
  }

  func text(_ names: String...) -> String? { first(names) { $0.filledText } }

  func integer(_ names: String...) -> Int? { first(names) { $0.integer } }

  /// A number of things, in `0...1_000_000_000`; any other number counts as missing.
  func count(_ names: String...) -> Int? {
    first(names) { scalar in scalar.integer.flatMap { (0...1_000_000_000).contains($0) ? $0 : nil } }
  }

  /// A share in percent, not below zero; over 100 where more was used than there is.
  func percentage(_ names: String...) -> Double? {
    first(names) { scalar in scalar.number.flatMap { $0 >= 0 ? $0 : nil } }
  }

  /// How much the plan allows: null, a number below zero and `unlimited` mean that there is no end to it.
  func allowance(_ name: String) -> Allowance? {
    // A key that is there can be asked for null.
    if (try? container.decodeNil(forKey: Name(name))) == true { return .unlimited }
    if let limit = integer(name) { return limit < 0 ? .unlimited : .limited(limit) }
    return text(name)?.lowercased() == "unlimited" ? .unlimited : nil
  }

  /// Any scalar, as the server wrote it.
  func shown(_ names: String...) -> String? { first(names) { $0.shown.flatMap { $0.isEmpty ? nil : $0 } } }

  func flag(_ names: String...) -> Bool? { first(names) { $0.flag } }

  func time(_ names: String...) -> ServerTime? { first(names) { $0.text.flatMap { ServerTime($0) } } }

  func date(_ names: String...) -> Date? { first(names) { $0.text.flatMap { ServerTime($0)?.date } } }

  func word<Word: ServerWord>(_ name: String) -> Word? { text(name).map { Word(word: $0) } }

  func identifier<Subject>(_ names: String...) -> Identifier<Subject>? {
    first(names) { $0.filledText.map { Identifier(rawValue: $0) } }
  }

  /// A phone number under one of its names; without any, those that the API uses for it.
  func phone(_ names: String...) -> String? {
    let usual = ["phone", "contact_phone", "phone_number", "number", "wa_id", "chat_id"]
    return first(names.isEmpty ? usual : names) { $0.filledText.map { WhatsAppAddress.phone($0) } }
  }

  /// The id of the object itself; fails without one, since nothing could be done with the object.
  func id<Subject>() throws -> Identifier<Subject> {
    guard let id: Identifier<Subject> = identifier("id") else { throw missing("id") }
    return id
  }

  func requiredWord<Word: ServerWord>(_ name: String) throws -> Word {
    guard let word: Word = word(name) else { throw missing(name) }
    return word
  }

  /// Fails unless the object said what makes it usable.
  func require(_ isUsable: Bool) throws {
    guard isUsable else {
      throw DecodingError.dataCorrupted(.init(codingPath: container.codingPath, debugDescription: "nothing to use"))
    }
  }

  private func missing(_ name: String) -> DecodingError {
    .keyNotFound(Name(name), .init(codingPath: container.codingPath, debugDescription: "missing"))
  }

  private func first<Value>(_ names: [String], _ read: (Scalar) -> Value?) -> Value? {
    for name in names where container.contains(Name(name)) {
      // A key that is there has a decoder; what it holds is for `read` to judge.
      guard let decoder = try? container.superDecoder(forKey: Name(name)) else { continue }
      if let value = read(Scalar(decoder)) { return value }
    }
    return nil
  }
}
