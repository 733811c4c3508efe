/// A city whose clock stands for a zone, as a picker shows it.
public struct ZonePlace: Hashable, Sendable {
  /// The zone's canonical name, to be sent to servers: `America/Argentina/Buenos_Aires`; `UTC` for UTC.
  public let zoneName: String
  /// Two letters of ISO 3166-1, such as `AR`; empty for UTC.
  public let countryCode: String
  /// In English, such as `Argentina`; the code where the name is not known, empty for UTC.
  public let countryName: String
  /// What tells it from the country's other zones, such as `Buenos Aires (BA, CF)`; often empty.
  public let comment: String
  /// Other names of the zone, such as `America/Buenos_Aires`, in alphabetical order.
  public let aliases: [String]

  /// The last part of the zone's name in words, such as `Buenos Aires`.
  public var city: String { Self.city(of: zoneName) }

  static func city(of zoneName: String) -> String {
    let lastPart = zoneName.split(separator: "/").last ?? ""
    return String(lastPart.map { $0 == "_" ? " " : $0 })
  }
}
