/// A zone that was asked for by one of its names.
public struct ResolvedZone: Equatable, Sendable {
  /// The zone, whose name is the canonical one: `Asia/Kolkata`.
  public let zone: Zone
  /// The other name that was given, such as `Asia/Calcutta`; nil if it was the canonical one.
  public let alias: String?

  public init(zone: Zone, alias: String?) {
    self.zone = zone
    self.alias = alias
  }
}
