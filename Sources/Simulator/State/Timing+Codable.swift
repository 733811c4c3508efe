import Cron

/// When a schedule runs, in a saved state: the texts it was made of, read again with the zones at hand.
extension Timing: Codable {
  private enum CodingKeys: String, CodingKey {
    case scheduledTime = "scheduled_time"
    case cron = "cron_expression"
    case timezone
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    var zones = decoder.userInfo[.zones] as? ZoneShelf ?? ZoneShelf(database: nil)
    let time = try values.decodeIfPresent(String.self, forKey: .scheduledTime)
    try self.init(
      type: time == nil ? .cron : .oneTime, scheduledTime: time,
      cron: values.decodeIfPresent(String.self, forKey: .cron),
      zone: zones.zone(values.decode(String.self, forKey: .timezone)))
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encodeIfPresent(scheduledTime, forKey: .scheduledTime)
    try values.encodeIfPresent(cron, forKey: .cron)
    try values.encode(zone.name, forKey: .timezone)
  }
}

extension CodingUserInfoKey {
  /// The ``ZoneShelf`` that zones are read from.
  static let zones = CodingUserInfoKey(rawValue: "zones").unsafelyUnwrapped
}
