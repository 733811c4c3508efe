import MoltFlow

/// A list's freshness in words.
extension ServerList {
  /// How fresh the list is, the longest words first: `as of 14:02`, or since when nothing new is known.
  ///
  /// The shorter ones, for narrow places, keep what must not be missed: that a list is old, or not all here.
  public func notes(in times: TimeWords) -> [String] {
    guard let asOf else { return [failure == nil ? "not read yet" : "! can't be read"] }
    let fresh = "as of \(times.clock(asOf))"
    let extent = extent.joined(separator: " · ")
    if failure == nil { return extent.isEmpty ? [fresh] : ["\(extent) · \(fresh)", extent] }
    let old = ["! \(fresh), not read since", "! \(fresh)"]
    return extent.isEmpty ? old : ["\(extent) · \(old[0])"] + old
  }

  /// How much of the list is here, where it is not all: `100 of 200`, or `100+` where the server does not count.
  var extent: [String] {
    (isPartial ? [total.map { "\(items.count) of \($0)" } ?? "\(items.count)+"] : [])
      + (unreadable > 0 ? ["\(unreadable) unreadable"] : [])
  }

  /// What stands where the list is empty: `text` once that is the server's word.
  public func emptyText(_ text: String) -> String {
    if let failure { return failure.message }
    return asOf == nil ? "Reading…" : text
  }
}
