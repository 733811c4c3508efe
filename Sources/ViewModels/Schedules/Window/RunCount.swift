/// How many runs are looked at, to say of how many of them something is true.
struct RunCount {
  let count: Int
  /// They are the two moments of one run whose time comes twice.
  var isOnce = false

  /// ` (3 of 10 runs)`, ` (1 of its 2 moments)`; empty where there is only one.
  func share(_ some: Int) -> String {
    if count == 1 { return "" }
    return " (\(some) of \(isOnce ? "its \(count) moments" : "\(count) runs"))"
  }
}
