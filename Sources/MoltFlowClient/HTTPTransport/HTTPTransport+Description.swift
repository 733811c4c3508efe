extension HTTPTransport: CustomStringConvertible, CustomReflectable {
  /// The address, and whether a key goes there; never the key.
  public var description: String {
    "HTTP to \(baseURL) with \(credential?.description ?? "no key")"
  }

  /// Shows no children: the connections hold the heads of requests, and those the key.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
