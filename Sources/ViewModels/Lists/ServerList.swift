public import FoundationEssentials
public import MoltFlow
public import Observation

/// A list as the server last gave it, and how fresh it is.
@Observable
public final class ServerList<Item: Equatable & Identifiable & Sendable> where Item.ID: Sendable {
  public private(set) var items: [Item] = []
  /// When the server first said what is shown: a reading that brings nothing new leaves it, unless a person asked.
  public private(set) var asOf: Date?
  /// When the server was last read with success; what is shown was true then.
  @ObservationIgnored public private(set) var readAt: Date?
  /// Why the last reading failed; nil once one succeeds.
  public private(set) var failure: APIError?
  /// The server has more than was read.
  public private(set) var isPartial = false
  /// When it should next be read; nil while it is being read.
  private(set) var dueAt: Date? = .distantPast

  private let period: TimeInterval
  private let now: @Sendable () -> Date
  private let merge: (_ old: Item, _ new: Item) -> Item
  private let page: (_ limit: Int, _ offset: Int) async throws(APIError) -> Listing<Item>

  /// `period`: seconds between two readings that nobody asked for; `merge`: what to show of an item that is read again.
  init(
    every period: TimeInterval, now: @escaping @Sendable () -> Date,
    merge: @escaping (_ old: Item, _ new: Item) -> Item = { $1 },
    page: @escaping (_ limit: Int, _ offset: Int) async throws(APIError) -> Listing<Item>
  ) {
    self.period = period
    self.now = now
    self.merge = merge
    self.page = page
  }

  /// Reads the list anew; a failure keeps what was there and is answered.
  ///
  /// `asked`: a person asked for it, so ``asOf`` becomes now even when nothing changed.
  @discardableResult
  func read(asked: Bool = false) async -> APIError? {
    dueAt = nil
    do {
      let pages = try await Pages.read(page)
      apply(pages.items, isPartial: pages.isPartial, asked: asked)
      return nil
    } catch {
      fail(error)
      return error
    }
  }

  /// Takes that a reading failed: what was there stays, marked with when it was last true.
  func fail(_ error: APIError) {
    dueAt = now().addingTimeInterval(period)
    if failure == nil { asOf = readAt }
    if failure != error { failure = error }
  }

  /// Takes what the server said of the whole list.
  func apply(_ read: [Item], isPartial: Bool, asked: Bool) {
    let readAt = now()
    let known = Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let newItems = asked ? read : read.map { new in known[new.id].map { merge($0, new) } ?? new }
    let isNews = asOf == nil || asked || failure != nil || newItems != items
    if failure != nil { failure = nil }
    if newItems != items { items = newItems }
    if isPartial != self.isPartial { self.isPartial = isPartial }
    if isNews { asOf = readAt }
    self.readAt = readAt
    dueAt = readAt.addingTimeInterval(period)
  }

  /// Takes what the server said of one item: replaces it, or puts it first when it is new.
  func apply(_ item: Item) {
    if let index = items.firstIndex(where: { $0.id == item.id }) {
      guard items[index] != item else { return }
      items[index] = item
    } else {
      items.insert(item, at: 0)
    }
    asOf = now()
  }

  /// Takes out what the server says is gone.
  func remove(_ id: Item.ID) {
    guard items.contains(where: { $0.id == id }) else { return }
    items.removeAll { $0.id == id }
    asOf = now()
  }
}
