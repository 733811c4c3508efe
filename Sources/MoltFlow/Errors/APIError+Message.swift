extension APIError {
  /// What happened and the way out, for the status line.
  ///
  /// Text of the server is cut at 200 characters. Times are left to the caller, who has the clock.
  public var message: String {
    switch self {
    case .noKey:
      "There is no API key. Set MOLTFLOW_API_KEY, then start again."
    case .unauthorized:
      "The server refused the API key. Check MOLTFLOW_API_KEY and start again; ^R tries this key once more."
    case .forbidden(_, let scopes) where !scopes.isEmpty:
      "The API key lacks this permission: \(Self.list(scopes)). Add it in the MoltFlow dashboard, then press ^R."
    case .forbidden(let detail, _):
      "The server does not allow this\(Self.because(detail ?? "")). Check the API key's permissions and the plan."
    case .planLimit(let detail):
      "The plan does not allow this\(Self.because(detail)). Change the plan in the MoltFlow dashboard."
    case .invalid(let fields, let detail):
      "The server refused what was entered\(Self.because(fields, detail)). Correct it and send it again."
    case .notFound(let detail):
      "The server does not have this\(Self.because(detail)). Press ^R to read the list again."
    case .conflict(let detail) where RefusalWords(detail).nameDisconnectedSession:
      "The WhatsApp session can't send\(Self.because(detail)). Connect it in the MoltFlow dashboard, then try again."
    case .conflict(let detail):
      "The server can't do this now\(Self.because(detail)). Press ^R to see how things stand."
    case .rateLimited:
      "Too many requests: the server wants a pause. Wait, then press ^R."
    case .server(let status, let detail):
      "The server failed with status \(status)\(Self.because(detail)). Press ^R to see how things stand."
    case .unexpected(let status, let detail):
      "The server answered with status \(status)\(Self.because(detail)). Press ^R to see how things stand."
    case .undecodable(let endpoint, let status, let keys):
      "The answer to \(endpoint) (status \(status)) can't be used\(Self.holding(keys)). Press ^R to read again."
    case .unreachable(let reason):
      "Can't reach the server\(Self.because(reason)). Check the network, then press ^R."
    case .replyLost(let reason):
      "The server's answer was lost\(Self.because(reason)). Press ^R to see how things stand."
    case .tls(let reason):
      "No secure connection to the server\(Self.because(reason)). Check its address and this machine's clock."
    case .foreignRedirect(let host):
      "The server points to \(Self.cut(host)), which did not get the API key. Check the server's address."
    case .cancelled:
      "The request was given up. Press ^R to see how things stand."
    }
  }

  private static func because(_ fields: [FieldProblem], _ detail: String) -> String {
    let problems = fields.map { $0.path.isEmpty ? $0.message : "\($0.path) – \($0.message)" }
    return because(problems.isEmpty ? detail : problems.joined(separator: "; "))
  }

  /// `: text`, or nothing for no text; the full stop is the sentence's own.
  private static func because(_ text: String) -> String {
    var text = cut(text)
    while text.hasSuffix(".") { text.removeLast() }
    return text.isEmpty ? "" : ": \(text)"
  }

  private static func holding(_ keys: [String]) -> String {
    keys.isEmpty ? "" : "; it holds \(list(keys))"
  }

  private static func list(_ words: [String]) -> String { cut(words.joined(separator: ", ")) }

  /// One line of at most 200 characters.
  private static func cut(_ text: String) -> String {
    let line = text.prefix(1000).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 200 ? line.prefix(199) + "…" : line
  }
}
