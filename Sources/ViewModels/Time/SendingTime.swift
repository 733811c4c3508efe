/// How long a broadcast takes, from the pace that the service keeps: 30 to 120 s between two messages.
///
/// Source: MoltFlow outreach guide 2.0.0, “bulk send”. Gaps taken as uniform: mean 75 s, spread 26 s.
public struct SendingTime: Equatable, Sendable {
  /// Messages still to be sent; not negative.
  public let messages: Int

  public init(messages: Int) { self.messages = messages }

  /// The shortest and the longest possible time, in seconds, when the first message goes out at once.
  public var hard: ClosedRange<Double> {
    let gaps = Double(max(0, messages - 1))
    return (gaps * 30)...(Double(messages) * 120)
  }

  /// Where 95 of 100 broadcasts of this size end, in seconds.
  public var likely: ClosedRange<Double> {
    let mean = Double(messages) * 75
    let spread = 52 * Double(messages).squareRoot()
    let low = max(hard.lowerBound, mean - spread)
    return low...max(low, min(hard.upperBound, mean + spread))
  }
}
