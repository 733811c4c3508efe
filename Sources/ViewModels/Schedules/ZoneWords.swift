/// Zones as a sentence names them.
enum ZoneWords {
  /// `New York` for `America/New_York`.
  nonisolated static func city(of zoneName: String) -> String {
    String((zoneName.split(separator: "/").last ?? "").map { $0 == "_" ? " " : $0 })
  }

  /// `UTC+1`, `UTC-3:30`; `seconds` east of UTC.
  static func offset(_ seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    let rest = minutes % 60 == 0 ? "" : ":\(twoDigits(minutes % 60))"
    return "UTC\(seconds < 0 ? "-" : "+")\(minutes / 60)\(rest)"
  }
}
