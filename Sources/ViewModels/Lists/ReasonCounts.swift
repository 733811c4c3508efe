/// The different reasons in a list of failures, the most frequent first, with how often each was given.
///
/// A drawer's rows have no room for a whole sentence; here each stands once, uncut.
struct ReasonCounts {
  /// Beyond these a server that words every failure anew would fill the drawer.
  static let most = 5
  /// Characters of a reason that show: more than any sentence, less than a page.
  static let longest = 200

  private let counts: [(reason: String, count: Int)]

  /// Takes the reasons as the server words them; empty ones are none.
  init(_ reasons: [String]) {
    let words = reasons.map(Words.withoutFieldName).filter { !$0.isEmpty }
    counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
      .map { (reason: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
  }

  /// `2 × Recipient has not written first · 1 × Number is not on WhatsApp`; nil without any.
  var words: String? {
    guard !counts.isEmpty else { return nil }
    let shown = counts.prefix(Self.most).map { "\(Words.grouped($0.count)) × \(Self.short($0.reason))" }
    let hidden = counts.count - shown.count
    return (shown + (hidden > 0 ? ["\(Words.count(hidden, "other reason")) in the rows below"] : []))
      .joined(separator: " · ")
  }

  private static func short(_ reason: String) -> String {
    let start = reason.prefix(longest)
    return start.endIndex == reason.endIndex ? reason : start + "…"
  }
}
