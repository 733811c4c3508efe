/// People of one country whom some runs, or a broadcast, would reach outside the hours for sending.
struct DisturbedCountry {
  let country: String
  let people: Int
  /// The places of these runs among those looked at; not empty.
  let places: [Int]
  /// What to say of each of them.
  let words: [String]
}

extension DisturbedCountry {
  /// The countries whose people are disturbed, in the order of the first run that does it, the certain ones first.
  static func all(_ findings: [[QuietHours.Disturbance]], hours: QuietHours) -> [DisturbedCountry] {
    let all = findings.enumerated().flatMap { place, found in found.map { (place: place, found: $0) } }
    var order: [String] = []
    for one in all where !order.contains(one.found.country) { order.append(one.found.country) }
    let byCountry = Dictionary(grouping: all) { $0.found.country }
    return order.compactMap { country in
      guard let own = byCountry[country], let first = own.first else { return nil }
      return DisturbedCountry(
        country: country, people: first.found.people, places: own.map(\.place),
        words: own.flatMap { hours.lines(.checked([$0.found], unknown: 0)) })
    }
  }

  /// `Quiet hours (3 of 10 runs): 22:00-23:30 in Germany (31 people) is outside 09:00-20:00`.
  func line(of runs: RunCount) -> String {
    let isOneTime = Set(words).count == 1
    return "Quiet hours\(runs.share(places.count)): \(isOneTime ? "" : "first ")\(words.first ?? "")"
  }
}
