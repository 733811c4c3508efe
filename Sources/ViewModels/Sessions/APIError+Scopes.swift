import MoltFlow

extension APIError {
  /// What the key may not do, such as `usage:read`, where it was refused for that; nil for any other failure.
  ///
  /// `usual` is what is needed as far as is known, for a server that does not name it.
  func missingScopes(usually usual: String) -> String? {
    guard case .forbidden(_, let scopes) = self else { return nil }
    return scopes.isEmpty ? usual : String(scopes.joined(separator: ", ").prefix(60))
  }

  /// The same in words, such as `needs usage:read`, or `usually needs usage:read` where the server does not say.
  func need(usually usual: String) -> String? {
    guard case .forbidden(_, let scopes) = self, let scope = missingScopes(usually: usual) else { return nil }
    return scopes.isEmpty ? "usually needs \(scope)" : "needs \(scope)"
  }
}
