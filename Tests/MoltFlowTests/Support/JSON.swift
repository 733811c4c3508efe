/// JSON as tests take it apart and write it anew: numbers and texts stay apart, and anything can be written raw.
indirect enum JSON: Equatable, Sendable {
  case null
  case flag(Bool)
  case whole(Int)
  case fraction(Double)
  case text(String)
  case list([JSON])
  case object([String: JSON])
  /// Text that is written as it is, valid or not.
  case raw(String)

  var written: String {
    switch self {
    case .null: "null"
    case .flag(let flag): "\(flag)"
    case .whole(let number): "\(number)"
    case .fraction(let number): "\(number)"
    case .text(let text): Self.quoted(text)
    case .list(let values): "[" + values.map(\.written).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.sorted { $0.key < $1.key }.map { Self.quoted($0) + ":" + $1.written }.joined(separator: ",") + "}"
    case .raw(let text): text
    }
  }

  private static func quoted(_ text: String) -> String {
    var bytes = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes += Array("\\n".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes + [UInt8(ascii: "\"")], as: UTF8.self)
  }
}

extension JSON: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .whole(number)
    } else if let number = try? container.decode(Double.self) {
      self = .fraction(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let values = try? container.decode([JSON].self) {
      self = .list(values)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }
}
