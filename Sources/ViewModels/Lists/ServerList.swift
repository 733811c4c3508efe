public import FoundationEssentials
public import MoltFlow

/// A list as the server last gave it, and how fresh it is.
public final class ServerList<Item: Equatable & Identifiable & Sendable> where Item.ID: Sendable {
  @Observed public private(set) var items: [Item] = []
  /// When the server first said what is shown: a reading that brings nothing new leaves it, unless a person asked.
  @Observed public private(set) var asOf: Date?
  /// When the server was last read with success; what is shown was true then.
  public private(set) var readAt: Date?
  /// When the last successful reading began: what came to be after that may be missing.
  private(set) var completeUpTo: Date?
  /// Why the last reading failed; nil once one succeeds.
  @Observed public private(set) var failure: APIError?
  /// The server has more than was read.
  @Observed public private(set) var isPartial = false
  /// Items in the whole list, where the server counts them.
  @Observed public private(set) var total: Int?
  /// Items that the server sent but that can't be read.
  @Observed public private(set) var unreadable = 0
  /// The next page is wanted: the reader comes near the end of what is there.
  @Observed private(set) var wantsMore = false
  /// Pages read so far, and read again from now on.
  private(set) var pages = 1
  private var wantsAll = false
  /// When it should next be read; nil while it is being read.
  @Observed private(set) var dueAt: Date? = .distantPast

  /// When the last reading began.
  private(set) var triedAt: Date?

  var isTried: Bool { triedAt != nil }

  /// One reading of the list: the readings are numbered in the order in which they began.
  struct Reading {
    fileprivate let number: Int
    fileprivate let beganAt: Date
  }
  /// The last reading that began, and the last one whose answer was taken.
  private var begun = 0
  private var ended = 0
  /// The last reading that had begun when the server said something of one item: what it says may be older than that.
  private var overtaken: [Item.ID: Int] = [:]
  /// The last reading that had begun when the server was told to change what it says.
  private var expired = 0

  private let period: TimeInterval
  private let now: @Sendable () -> Date
  private let merge: (_ old: Item, _ new: Item) -> Item
  private let correct: (_ old: Item, _ new: Item) -> Item
  private let page: (_ limit: Int, _ offset: Int) async throws(APIError) -> Listing<Item>

  /// `period`: seconds between two readings that nobody asked for.
  ///
  /// What to show of an item that is read again says `merge`, and `correct` where a person asked.
  init(
    every period: TimeInterval, now: @escaping @Sendable () -> Date,
    merge: @escaping (_ old: Item, _ new: Item) -> Item = { $1 },
    correct: @escaping (_ old: Item, _ new: Item) -> Item = { $1 },
    page: @escaping (_ limit: Int, _ offset: Int) async throws(APIError) -> Listing<Item>
  ) {
    self.period = period
    self.now = now
    self.merge = merge
    self.correct = correct
    self.page = page
  }

  /// Reads the list anew; a failure keeps what was there and is answered.
  ///
  /// `asked`: a person asked for it, so ``asOf`` becomes now even when nothing changed.
  @discardableResult
  func read(asked: Bool = false) async -> APIError? {
    let reading = begin()
    let count = pages
    do {
      let read = try await Pages.read(most: count, page)
      // A page that came meanwhile is not lost.
      let later = pages > count ? items.filter { item in !read.items.contains { $0.id == item.id } } : []
      take(
        read.items + later, isPartial: pages > count ? isPartial : read.isPartial, total: read.total,
        unreadable: pages > count ? unreadable : read.unreadable, asked: asked, of: reading)
      return nil
    } catch {
      fail(error, of: reading)
      return error
    }
  }

  // MARK: The pages after the first

  /// The reader has come to the item at `index`.
  func reached(_ index: Int) {
    if index >= items.count - Self.margin { wantMore() }
  }

  func wantMore() { if isPartial, !wantsMore { wantsMore = true } }

  /// The whole list is needed, page after page, such as to search it.
  func wantAll() {
    wantsAll = true
    wantMore()
  }

  /// Reads the next page; a failure leaves the list as it is and is answered.
  func readMore() async -> APIError? {
    wantsMore = false
    do {
      append(try await page(PageSize.limit, items.count + unreadable))
      return nil
    } catch {
      return error
    }
  }

  private func append(_ page: Listing<Item>) {
    pages += 1
    let known = Set(items.map(\.id)).union(overtaken.keys)
    let new = page.items.filter { !known.contains($0.id) }
    items += new
    describe(total: page.total, unreadable: unreadable + page.unreadable)
    isPartial = !new.isEmpty && page.isFollowed(after: items.count + self.unreadable, of: total)
    wantsMore = isPartial && wantsAll
  }

  private func describe(total: Int?, unreadable: Int) {
    if let total, total != self.total { self.total = total }
    if unreadable != self.unreadable { self.unreadable = unreadable }
  }

  /// So many items before its end a list is read on.
  private static var margin: Int { 20 }

  // MARK: What the server says

  /// Takes that a reading begins, before its request is sent.
  func begin() -> Reading {
    let beganAt = now()
    dueAt = nil
    triedAt = beganAt
    begun += 1
    return Reading(number: begun, beganAt: beganAt)
  }

  /// Takes that the server may say something else from now on: it is read again as soon as a poll may be sent.
  func expire() {
    expired = begun
    if let date = dueAt { dueAt = min(date, now()) }
  }

  /// When it is read again after `reading`, which has ended now.
  private func nextReading(after reading: Reading) -> Date {
    reading.number > expired ? now().addingTimeInterval(period) : now()
  }

  /// Takes that a reading failed: what was there stays, marked with when it was last true.
  func fail(_ error: APIError, of reading: Reading) {
    guard reading.number > ended else { return }
    ended = reading.number
    dueAt = nextReading(after: reading)
    if failure == nil { asOf = readAt }
    if failure != error { failure = error }
  }

  /// Takes that it can't be read now, though nobody tried: the server is away.
  func miss(_ error: APIError) {
    guard failure == nil else { return }
    asOf = readAt
    failure = error
  }

  /// Takes what the server said of the whole list; an answer that a later one overtook says nothing any more.
  func take(
    _ read: [Item], isPartial: Bool, total: Int? = nil, unreadable: Int = 0, asked: Bool, of reading: Reading
  ) {
    guard reading.number > ended else { return }
    ended = reading.number
    describe(total: total, unreadable: unreadable)
    let readAt = now()
    let newItems = merged(read, asked: asked, of: reading)
    let isNews = asOf == nil || asked || failure != nil || newItems != items
    if failure != nil { failure = nil }
    if newItems != items { items = newItems }
    if isPartial != self.isPartial { self.isPartial = isPartial }
    if isNews { asOf = readAt }
    self.readAt = readAt
    completeUpTo = reading.beganAt
    dueAt = nextReading(after: reading)
    overtaken = overtaken.filter { $0.value > reading.number }
  }

  /// Takes what the server said of one item: replaces it, or puts it first when it is new.
  func apply(_ item: Item) {
    overtaken[item.id] = begun
    if let index = items.firstIndex(where: { $0.id == item.id }) {
      guard items[index] != item else { return }
      items[index] = item
    } else {
      items.insert(item, at: 0)
    }
    changed()
  }

  /// Takes out what the server says is gone.
  func remove(_ id: Item.ID) {
    overtaken[id] = begun
    guard items.contains(where: { $0.id == id }) else { return }
    items.removeAll { $0.id == id }
    changed()
  }

  /// News of one item make no list fresh that can't be read.
  private func changed() { if asOf != nil, failure == nil { asOf = now() } }

  /// The list as read; where more was said of an item since the reading began, that stays.
  private func merged(_ read: [Item], asked: Bool, of reading: Reading) -> [Item] {
    let known = Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let newer = Set(overtaken.filter { $0.value >= reading.number }.keys)
    let listed = Set(read.map(\.id))
    let made = items.filter { newer.contains($0.id) && !listed.contains($0.id) }
    return made
      + read.compactMap { new in
        guard let old = known[new.id] else { return newer.contains(new.id) ? nil : new }
        if newer.contains(new.id) { return old }
        return asked ? correct(old, new) : merge(old, new)
      }
  }
}
