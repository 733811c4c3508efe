/// How long a broadcast takes, from the pace that the service keeps (``SendingPace``).
///
/// Gaps are taken as uniform: mean 75 s, spread 26 s.
public struct SendingTime: Equatable, Sendable {
  /// Messages still to be sent; not negative.
  public let messages: Int

  public init(messages: Int) { self.messages = messages }

  /// The shortest and the longest possible time, in seconds, when the first message goes out at once.
  public var hard: ClosedRange<Double> {
    let gaps = Double(max(0, messages - 1))
    return (gaps * Double(SendingPace.shortestGap))...(Double(messages) * Double(SendingPace.longestGap))
  }

  /// Where 95 of 100 broadcasts of this size end, in seconds.
  public var likely: ClosedRange<Double> {
    let mean = Double(messages) * 75
    let spread = 52 * Double(messages).squareRoot()
    let low = max(hard.lowerBound, mean - spread)
    return low...max(low, min(hard.upperBound, mean + spread))
  }
}
