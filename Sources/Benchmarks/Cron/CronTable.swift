/// Our figures beside their limits and the peers'.
enum CronTable {
  /// A row for each of `rows`: microseconds, the limit, then each peer's with how many times ours that is.
  static func text(_ rows: [CronRow], peers: [PythonPeers.Answer]) -> String {
    let names = peers.flatMap { ["\($0.name) \($0.version)", "times ours"] }
    var table = Table(columns: ["ours", "limit"] + names)
    for row in rows {
      let theirs = peers.flatMap { peer in
        let figure = peer.microseconds(of: row)
        return [text(figure), text(figure.map { $0 / row.microseconds }, decimals: 0)]
      }
      table.add(row.title, [text(row.microseconds), text(row.limit, decimals: 1)] + theirs)
    }
    return table.text
  }

  private static func text(_ figure: Double?, decimals: Int = 3) -> String {
    guard let figure, figure.isFinite else { return "–" }
    return Table.text(figure, decimals: decimals)
  }
}
