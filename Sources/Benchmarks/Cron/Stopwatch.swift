import Glibc

/// CPU time of this process.
enum Stopwatch {
  /// Microseconds that one of `count` takes: the median of nine rounds.
  ///
  /// `work` does as many as it is told and answers something made of all, so that none can be left out.
  static func median(of count: Int, _ work: (Int) -> Int) -> Double {
    var sum = work(count)
    let rounds = (0..<9).map { _ in
      let start = clock()
      sum &+= work(count)
      return Double(clock() - start) * 1e6 / Double(CLOCKS_PER_SEC) / Double(count)
    }
    precondition(sum != .min)
    return rounds.sorted()[4]
  }
}
