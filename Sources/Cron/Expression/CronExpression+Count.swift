extension CronExpression {
  /// Fails unless there are five fields.
  static func checkCount(of pieces: [CronText.Piece], in text: String) throws(CronError) {
    guard let last = pieces.last else { throw CronError(.empty, range: 0..<0) }
    if pieces.count > 5 {
      let comma = UInt8(ascii: ",")
      let isListCut =
        pieces.dropFirst().contains { $0.bytes.first == comma }
        || pieces.dropLast().contains { $0.bytes.last == comma }
      throw CronError(
        .tooManyFields(count: pieces.count, isListCut: isListCut),
        range: pieces[5].range.lowerBound..<last.range.upperBound)
    }
    if pieces.count < 5 {
      let end = last.range.upperBound
      let stars = String(repeating: " *", count: 5 - pieces.count)
      // Stars behind a mistake would make it no better.
      let isRight = (try? CronExpression(text + stars)) != nil
      throw CronError(
        .tooFewFields(count: pieces.count, clock: pieces.lazy.compactMap(CronError.ClockTime.init).first),
        range: end..<end, suggestion: isRight ? stars : nil)
    }
  }
}

extension CronError.ClockTime {
  /// Nil if the field is none, such as `9`, `25:00` or `9:5`.
  fileprivate init?(_ piece: CronText.Piece) {
    let parts = piece.bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.joined().allSatisfy(isDigit), let hour = Int(String(decoding: parts[0], as: UTF8.self)),
      let minute = Int(String(decoding: parts[1], as: UTF8.self)), hour < 24, minute < 60
    else { return nil }
    text = piece.text
    fields = "\(minute) \(hour)"
  }
}
