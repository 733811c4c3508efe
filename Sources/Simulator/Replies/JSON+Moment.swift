import Cron

extension JSON {
  /// A moment as ISO 8601 in UTC, whole seconds; null for none.
  static func moment(_ moment: Moment?) -> JSON {
    guard let moment else { return null }
    return JSON(text: "\"" + Zone.utc.wallTime(at: moment.instant).isoText + "Z\"")
  }

  /// A moment as ISO 8601 with the offset `zone` has then; null for none.
  static func moment(_ moment: Moment?, in zone: Zone) -> JSON {
    guard let instant = moment?.instant else { return null }
    return JSON(text: "\"" + zone.wallTime(at: instant).isoText + Zone.offsetText(zone.offset(at: instant)) + "\"")
  }
}
