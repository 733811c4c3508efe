import Cron

nonisolated extension QuietHours {
  /// `09:00-20:00`.
  var words: String {
    let ends = [allowed.lowerBound, allowed.upperBound].map { "\(twoDigits($0 / 60)):\(twoDigits($0 % 60))" }
    return ends.joined(separator: "-")
  }

  /// What to tell the person, to follow `Quiet hours`; none if nothing is wrong.
  func lines(_ finding: Finding) -> [String] {
    switch finding {
    case .membersNotRead:
      return ["not checked: members not read"]
    case .checked(let outside, let unknown):
      let isUnknown = "not checked for \(Self.people(unknown)): country unknown"
      return outside.map(line) + (unknown == 0 ? [] : [isUnknown])
    }
  }

  private func line(_ outside: Disturbance) -> String {
    let time = outside.nights.map(\.words).joined(separator: " or ")
    let people = Self.people(outside.people)
    let reached = outside.isWhole ? people : "up to \(people)"
    switch (outside.isCertain, outside.isOneTime) {
    case (false, _):
      return Self.fitting(outside.country, between: "may be \(time) in ", and: " (\(people)), outside \(words)")
    case (true, true):
      return Self.fitting(outside.country, between: "\(time) in ", and: " (\(reached)) is outside \(words)")
    case (true, false):
      let rest = " (\(reached)), such as \(time), outside \(words)"
      return Self.fitting(outside.country, between: "on all clocks of ", and: rest)
    }
  }

  /// Of sending that lasts longer than the nights that were told of.
  static func laterNights(of window: SendingWindow) -> String {
    let most = DurationWords.about(
      Double(window.latestEnd.secondsSince1970 - window.start.secondsSince1970), rounding: .up)
    return "Quiet hours: sending can take \(most), so later nights may follow"
  }

  /// Of members who did not come with the others.
  static func unread(_ count: Int) -> String { "not checked for \(people(count)): members not read" }

  static func people(_ count: Int) -> String {
    count == 1 ? "1 person" : "\(Words.grouped(count)) people"
  }

  /// The name cut to what is left for it of 76 columns, but not to fewer than 16.
  private static func fitting(_ name: String, between start: String, and end: String) -> String {
    let room = max(16, 76 - start.count - end.count)
    return start + (name.count <= room ? name : name.prefix(room - 1) + "…") + end
  }
}
