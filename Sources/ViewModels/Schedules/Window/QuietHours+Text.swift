nonisolated extension QuietHours {
  /// 09:00 to 20:00.
  public static let usual = QuietHours()

  /// Reads `09:00-20:00`, up to `24:00`; nil for what is not two times of one day, the later one last.
  public init?(_ text: String) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(Self.minutes)
    guard ends.count == 2, let start = ends[0], let end = ends[1], start < end else { return nil }
    self.init(allowed: start..<end)
  }

  /// Minutes after midnight of `09:00`, in `0...1440`.
  private static func minutes(of text: Substring) -> Int? {
    let digits = text.split(separator: ":", omittingEmptySubsequences: false)
    guard digits.map(\.count) == [2, 2], digits.joined().allSatisfy({ $0.isASCII && $0.isNumber }),
      let hour = Int(digits[0]), let minute = Int(digits[1]), minute < 60
    else { return nil }
    let minutes = hour * 60 + minute
    return minutes <= 1440 ? minutes : nil
  }
}
