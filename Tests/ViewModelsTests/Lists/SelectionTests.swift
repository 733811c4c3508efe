import Testing

@testable import ViewModels

@MainActor
struct SelectionTests {
  private let lamps = (1...4).map { Lamp(id: $0) }

  private func selection(of id: Int) -> Selection<Lamp> {
    let selection = Selection<Lamp>()
    selection.stay(in: lamps)
    selection.select(id, in: lamps)
    return selection
  }

  @Test func `the first item of a new list is selected, and none of an empty one`() {
    let selection = Selection<Lamp>()

    selection.stay(in: lamps)
    #expect(selection.item(in: lamps)?.id == 1)
    selection.stay(in: [])
    #expect(selection.id == nil)
  }

  @Test func `what is not in the list can't be selected`() {
    let selection = selection(of: 2)

    #expect(!selection.select(9, in: lamps))
    #expect(!selection.select(2, in: lamps))
    #expect(selection.id == 2)
  }

  @Test(arguments: [(1, 3), (-1, 1), (9, 4), (-9, 1)])
  func `moving is held at both ends`(offset: Int, id: Int) {
    #expect(selection(of: 2).neighbour(in: lamps, offset: offset) == id)
  }

  @Test func `when the list changes it stays on its item`() {
    let selection = selection(of: 2)

    selection.stay(in: [4, 2].map { Lamp(id: $0) })

    #expect(selection.id == 2)
    #expect(selection.index == 1)
  }

  @Test(arguments: [([1, 3, 4], 1, 3), ([1, 3, 4], 2, 4), ([1, 3, 4], -1, 1), ([1], 1, 1), ([1], -1, 1)])
  func `once its item is gone nothing is selected, and moving starts where it was`(left: [Int], offset: Int, id: Int) {
    let selection = selection(of: 2)
    let left = left.map { Lamp(id: $0) }

    selection.stay(in: left)
    #expect(selection.id == nil)
    #expect(selection.unavailable("There is no lamp.") == "The row you were on is gone: choose one first.")

    selection.select(selection.neighbour(in: left, offset: offset) ?? 0, in: left)
    #expect(selection.id == id)
    #expect(!selection.isGone)
  }

  @Test func `once the last item is gone, moving up selects the one before it`() {
    let selection = selection(of: 4)
    let left = Array(lamps.dropLast())

    selection.stay(in: left)

    #expect(selection.place(in: left) == 2)
    #expect(selection.neighbour(in: left, offset: -1) == 3)
    #expect(selection.neighbour(in: left, offset: 1) == 3)
  }

  @Test func `an item that is gone and comes back is not selected by itself, a list that was empty selects its first`()
  {
    let selection = selection(of: 2)

    selection.stay(in: [])
    #expect(selection.unavailable("There is no lamp.") == "There is no lamp.")
    selection.stay(in: lamps)
    #expect(selection.id == 1)

    selection.select(2, in: lamps)
    selection.stay(in: [lamps[0]])
    selection.stay(in: lamps)
    #expect(selection.id == nil)
  }
}
