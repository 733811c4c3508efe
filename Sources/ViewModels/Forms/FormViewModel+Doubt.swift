/// What a form says while nobody knows whether it was carried out.
extension FormViewModel {
  /// Sentences, a paragraph each.
  public var doubtLines: [String] {
    guard let doubt else { return [] }
    let looked = times.clockWithSeconds(doubt.lookedAt)
    let next = doubt.looks.first.map { " It is looked for again at \(times.clockWithSeconds($0))." } ?? ""
    return [
      "! No reply came at \(times.clockWithSeconds(doubt.since)). It is not sent again by itself.",
      "Not found so far (last looked at \(looked)); the server may still be creating it.\(next)",
      "^R looks once more. s: it was sent, close this. n: it was not sent, back to the form with its text.",
    ]
  }
}
