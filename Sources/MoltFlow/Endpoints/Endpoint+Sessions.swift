extension Endpoint where Response == Listing<Session> {
  /// Every session of the account.
  ///
  /// Source: platform reference 2.0.0, “Sessions”.
  public static var sessions: Self { list(.sessions) }
}

extension Endpoint where Response == Session {
  public static func session(_ id: Session.ID) -> Self { object(.session(id)) }
}
