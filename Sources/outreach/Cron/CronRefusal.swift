import Cron

/// Why a request has no answer.
nonisolated enum CronRefusal: Error, Equatable {
  case expression(CronError)
  /// `perhaps`: the names of zones that may be meant, the best first.
  case zone(ZoneError, perhaps: [String] = [])
  /// The value of `TZ` names no zone that can be read, and no other is given.
  case setting(String)
  /// The text is no instant of ISO 8601 with an offset.
  case instant(String)
  case request(CronRequest.LineProblem)
}

nonisolated extension CronRefusal {
  /// A short name that stays, for programs.
  var code: String {
    switch self {
    case .expression(let error): error.code.rawValue
    case .zone, .setting: "unknownZone"
    case .instant: "badInstant"
    case .request: "badRequest"
    }
  }

  /// One sentence: what is wrong and, where there is one, the way out.
  var message: String {
    switch self {
    case .expression(let error): error.message
    case .zone(let error, _): error.message
    case .setting(let value):
      "TZ is “\(value)”, which names no time zone here; set it to a name like Europe/Paris, or give a zone."
    case .instant(let text): "“\(text)” is not an instant; write 2026-11-23T09:00:00+01:00 or 2026-11-23T08:00:00Z."
    case .request(let problem): problem.message
    }
  }

  /// What to write instead of what is wrong; nil where that is not known, as where several zones may be meant.
  var suggestion: String? {
    switch self {
    case .expression(let error): error.suggestion
    case .zone(_, let zones): zones.count == 1 ? zones.first : nil
    case .setting, .instant, .request: nil
    }
  }

  /// The mistake in the expression; nil where something else is wrong.
  var cronError: CronError? {
    if case .expression(let error) = self { error } else { nil }
  }
}

nonisolated extension CronRequest.LineProblem {
  fileprivate var message: String {
    switch self {
    case .tooLong: "The line is longer than \(InputLines.longest) bytes."
    case .notAnObject: "The line is not a JSON object; write {\"expr\":\"0 9 * * MON\"}."
    case .noExpression: "“expr” is missing."
    case .wrongValue("count"):
      "“count” takes a whole number, \(CronRequest.counts.lowerBound) to \(CronRequest.counts.upperBound)."
    case .wrongValue("previous"): "“previous” takes true or false."
    case .wrongValue(let key): "“\(key)” takes text."
    case .unknownKey(let key): "“\(key)” is not known; a line takes expr, zone, after, count and previous."
    }
  }
}
