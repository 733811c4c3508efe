import MoltFlow

extension APIError {
  /// What the key may not do, such as `usage:read`, where it was refused for that; nil for any other failure.
  ///
  /// `usual` is what is needed as far as is known, for a server that does not name it.
  func missingScopes(usually usual: String) -> String? {
    guard case .forbidden(_, let scopes) = self else { return nil }
    return scopes.isEmpty ? usual : String(scopes.joined(separator: ", ").prefix(60))
  }
}
