extension CronWarning {
  /// One sentence: what servers make of it and, where there is one, the way out.
  public var message: String {
    switch problem {
    case .eitherDay:
      "day and weekday are both set: most servers run when either matches, some only when both do"
    case .starBesideDay(let text):
      "“\(text)” beside another day field: runs when both match; some servers run when either does"
    case .weekdayCount(let text, .number):
      "“\(text)”: some servers count weekdays from Monday; names are safe"
    case .weekdayCount(let text, .star):
      "“\(text)”: some servers count weekdays from Monday; a list of names is safe"
    case .weekdayCount(let text, .sundayRange):
      "“\(text)”: some servers refuse a range with Sunday at its end or beginning; a list of names is safe"
    case .weekdayCount(let text, .step):
      "“\(text)”: some servers drop the step; a list of names is safe"
    case .equalRange(let text, let field, let value):
      "“\(text)”: some servers read it as every \(field.title); write \(value)"
    case .openStep(let text):
      "“\(text)”: some servers refuse a step after one number; write a list or a range"
    case .longStep(let text):
      "“\(text)”: the step is longer than the range; some servers refuse it"
    case .extended(let text):
      "“\(text)”: not all servers know this sign, or mean the same by it"
    case .macro(let name, let fields):
      "“\(name)”: some servers refuse words; write \(fields)"
    case .clockChange(let change):
      change.message
    case .allSkipped(let zone):
      "the clock of \(zone) skips each of these times: expected never to run, but servers may; pick another hour"
    case .serverDiffers(let difference):
      difference.message
    }
  }
}
