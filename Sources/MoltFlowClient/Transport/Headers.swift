/// The header fields of a request or a reply, in order; names are compared without regard to case.
public struct Headers: Equatable, Sendable {
  public struct Field: Equatable, Sendable {
    public let name: String
    public let value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  public private(set) var fields: [Field]

  public init(_ fields: [Field] = []) {
    self.fields = fields
  }

  /// The first value of this name; setting one replaces every field of the name, nil removes them.
  public subscript(name: String) -> String? {
    get { fields.first { $0.isNamed(name) }?.value }
    set {
      fields.removeAll { $0.isNamed(name) }
      if let newValue { fields.append(Field(name: name, value: newValue)) }
    }
  }
}

extension Headers {
  /// The media type of the body in lower case, without its parameters; nil where none is named.
  var mediaType: String? {
    self["Content-Type"]?.split(separator: ";").first?.split(whereSeparator: \.isWhitespace).first?.lowercased()
  }

  /// Asks for an event stream that goes on after `lastEventID`, empty for a first one.
  ///
  /// An id of over 4 KiB, or with characters that no header may hold, is left out: the request would be refused.
  static func eventStream(accept: String, after lastEventID: String) -> Self {
    var headers: Headers = ["Accept": accept, "Accept-Encoding": "identity", "Cache-Control": "no-store"]
    let isSendable = lastEventID.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
    if !lastEventID.isEmpty, isSendable, lastEventID.utf8.count <= 4096 { headers["Last-Event-ID"] = lastEventID }
    return headers
  }
}

extension Headers: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, String)...) {
    self.init(elements.map { Field(name: $0.0, value: $0.1) })
  }
}

extension Headers.Field {
  fileprivate func isNamed(_ other: String) -> Bool { name.lowercased() == other.lowercased() }
}
