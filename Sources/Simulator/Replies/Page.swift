import MoltFlow

/// Which part of a list is asked for: `limit` (50 unless said, at most 100) and `offset` (0 unless said).
struct Page: Equatable, Sendable {
  let limit, offset: Int

  init(_ query: [URLQuery]) throws(Refusal) {
    let reader = QueryReader(query)
    limit = min(100, try reader.number("limit", from: 1) ?? 50)
    offset = try reader.number("offset", from: 0) ?? 0
  }

  /// The page of a list whose newest item stands last, newest first, called `name` by who wraps it.
  func newestFirst<Item>(_ items: [Item], _ name: String, _ json: (Item) -> JSON) -> Answer {
    answer(items.reversed(), name, json)
  }

  /// The page of a list, in its order, called `name` by who wraps it.
  func answer<Item>(_ items: some Collection<Item>, _ name: String, _ json: (Item) -> JSON) -> Answer {
    var answer = Answer(.array(cut(items).map(json)))
    answer.list = Answer.List(name: name, total: items.count, page: self)
    return answer
  }

  func cut<Item>(_ items: some Collection<Item>) -> [Item] { Array(items.dropFirst(offset).prefix(limit)) }
}
