import Testing

@testable import Simulator

struct ShelfTests {
  private struct Thing: Identifiable, Equatable {
    let id: String
    var size = 0
  }

  @Test func `what is removed is gone, and the rest is still found`() {
    var shelf = Shelf<Thing>()
    for id in ["a", "b", "c"] { shelf.add(Thing(id: id)) }

    shelf.remove("a")
    shelf.update("c") { $0.size = 5 }

    #expect(shelf["a"] == nil)
    #expect(shelf["c"] == Thing(id: "c", size: 5))
    #expect(shelf.items.map(\.id) == ["b", "c"])
    #expect(shelf.update("a") { $0.size = 1 } == nil)
  }
}
