extension Endpoint where Response == Listing<Session> {
  /// Every session of the account.
  ///
  /// Reply: a bare array in the vendor's scripts. Fails with ``APIError/forbidden(detail:missingScopes:)`` for a key
  /// without `sessions:read`. Source: platform reference 2.0.0, “Sessions”; script 2.0.3.
  public static var sessions: Self { list(.sessions) }
}

extension Endpoint where Response == Session {
  /// One session.
  ///
  /// Reply: `{"id", "name", "status", "phone_number", "is_business", "created_at"}`. Fails as ``sessions`` does, and
  /// with ``APIError/notFound(detail:)``. Source: platform reference 2.0.0, “Sessions”.
  public static func session(_ id: Session.ID) -> Self { object(.session(id), of: id) }
}
