import MoltFlowClient

/// What is to happen, in the order of its time; at the same time what was added first comes first.
///
/// A binary heap. Entries are not taken back: whoever takes one looks whether it is still meant.
struct Agenda: Sendable {
  enum Event: Sendable {
    case job(String)
    case schedule(String)
    /// A request whose reply was lost long ago.
    case request(Transport.Request)
    /// A reply that is held back until then.
    case signal(AsyncStream<Void>.Continuation)
    /// A comment on open streams.
    case heartbeat
  }

  struct Entry: Sendable {
    let moment: Moment
    let number: Int
    let event: Event

    func precedes(_ other: Self) -> Bool { (moment, number) < (other.moment, other.number) }
  }

  private(set) var heap: [Entry] = []
  private var count = 0

  var first: Entry? { heap.first }

  init() {}

  /// Takes entries up again, in any order, with the numbers they had.
  init(_ entries: [Entry]) {
    heap = entries.sorted { $0.precedes($1) }
    count = (entries.map(\.number).max() ?? -1) + 1
  }

  mutating func add(_ event: Event, at moment: Moment) {
    heap.append(Entry(moment: moment, number: count, event: event))
    count += 1
    var child = heap.count - 1
    while child > 0, heap[child].precedes(heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  @discardableResult
  mutating func removeFirst() -> Entry? {
    guard let last = heap.popLast() else { return nil }
    guard let first = heap.first else { return last }
    heap[0] = last
    sinkFirst()
    return first
  }

  private mutating func sinkFirst() {
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child].precedes(heap[least]) {
        least = child
      }
      guard least != parent else { return }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
