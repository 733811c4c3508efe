import FoundationEssentials
import MoltFlow

/// What a form says while nobody knows whether it was carried out.
extension FormViewModel {
  /// Sentences, a paragraph each.
  public var doubtLines: [String] {
    guard let doubt else { return [] }
    let next = doubt.looks.first.map { " It is looked for again at \(times.clockWithSeconds($0))." } ?? ""
    return [
      "! \(words(of: doubt.cause)) at \(times.clockWithSeconds(doubt.since)). It is not sent again by itself.",
      looked(doubt) + next,
      "^R looks once more. s: it was sent, close this. n: it was not sent, back to the form with its text.",
    ]
  }

  /// What was confirmed and may or may not be done, a line each; what it was warned of does not help to find it.
  public var doubtFacts: [String] {
    guard doubt != nil, let confirmed else { return [] }
    return ["You confirmed “\(confirmed.title)”:"] + confirmed.lines.filter { $0.mark != .warning }.map(\.textWithPair)
  }

  private func words(of cause: APIError) -> String {
    switch cause {
    case .server(let status, _): "The server failed with status \(status)"
    case .undecodable, .unexpected: "A reply came that can't be used"
    default: "No reply came"
    }
  }

  private func looked(_ doubt: Doubt) -> String {
    let last = doubt.lookedAt.map { " (last looked at \(times.clockWithSeconds($0)))" }
    guard let failure = doubt.unread else {
      return "\(stillMissing.fact)\(last ?? ""); \(stillMissing.hope)."
    }
    return "It can't be looked for now\(last ?? ""). \(failure.message)"
  }
}
