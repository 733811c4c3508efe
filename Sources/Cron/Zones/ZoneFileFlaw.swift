/// What is wrong with the bytes of a zone file.
enum ZoneFileFlaw: Error, Equatable {
  case notAZoneFile
  case tooShort
  case noOffset
  case disorder
  case wildTime
  case wildOffset
  case leapSeconds
  case badFooter

  var reason: String {
    switch self {
    case .notAZoneFile: "it does not begin with TZif"
    case .tooShort: "it ends too early"
    case .noOffset: "it refers to an offset it does not have"
    case .disorder: "its changes are not in order of time"
    case .wildTime: "it has a change of the clock out of all time"
    case .wildOffset: "it has an offset of more than 26 hours"
    case .leapSeconds: "it counts leap seconds"
    case .badFooter: "the rule at its end can't be read"
    }
  }
}
