import Testing

@testable import ViewModels

struct PickerTests {
  private static let options = [
    Picker.Option(id: "1", title: "Customers", detail: "2,000 members"),
    Picker.Option(id: "2", title: "VIP customers", detail: "48 members"),
    Picker.Option(id: "3", title: "Events", detail: "stopped", unavailable: "It is stopped."),
  ]

  private func picker(_ query: String, chosen: Picker.Option? = nil, highlighted: Int = 0) -> Picker {
    var picker = Picker(options: Self.options, chosen: chosen)
    picker.moveHighlight(by: highlighted)
    picker.filter.insert(query)
    picker.show(Picker.matching(query, in: Self.options))
    return picker
  }

  @Test(arguments: [("", ["1", "2", "3"]), ("vip", ["2"]), ("MEMBERS 48", ["2"]), ("cust", ["1", "2"]), ("x", [])])
  func `options are those with every word, capitals or not`(query: String, ids: [String]) {
    #expect(Picker.matching(query, in: Self.options).map(\.id) == ids)
  }

  @Test func `Enter takes the highlighted one and clears the filter`() {
    var picker = picker("cust")
    picker.moveHighlight(by: 1)

    #expect(picker.choose() == nil)
    #expect(picker.chosen?.id == "2")
    #expect(picker.filter.isEmpty)
  }

  @Test func `typing highlights the best, wherever the highlight was`() {
    #expect(picker("cust", highlighted: 2).highlighted == 0)
    #expect(picker("cust", chosen: Self.options[1]).highlighted == 0)
  }

  @Test func `without a filter the chosen one is highlighted`() {
    var picker = picker("vip", chosen: Self.options[1])
    picker.filter.clear()

    picker.show(Self.options)

    #expect(picker.highlighted == 1)
  }

  @Test func `what can't be taken says why, and leaves the choice`() {
    var unusable = picker("events", chosen: Self.options[0])
    var unknown = picker("nothing", chosen: Self.options[0])

    #expect(unusable.choose() == "It is stopped.")
    #expect(unknown.choose() == "Nothing matches “nothing”: clear it to keep \(Self.options[0].title).")
    #expect(unusable.chosen?.id == "1")
    #expect(unknown.chosen?.id == "1")
  }

  @Test func `a filter that leaves nothing says so`() {
    #expect(picker("Week").nothing == "Nothing matches “Week”.")
    #expect(
      picker(String(repeating: "abcdefgh ", count: 500)).nothing == "Nothing matches “abcdefgh abcdefgh abcdefgh abc…”."
    )
    #expect(Picker(options: []).nothing == "There is nothing to choose.")
    #expect(picker("vip").nothing == nil)
  }

  @Test func `new words for the same options move no highlight, and other options are not taken`() {
    var picker = picker("", highlighted: 1)
    let later = Self.options.map { Picker.Option(id: $0.id, title: $0.title, detail: "later") }

    picker.renew(later)
    #expect(picker.options == later)
    #expect(picker.highlighted == 1)

    picker.renew(Array(later.dropFirst()))
    #expect(picker.options == later)
  }

  @Test func `the highlight follows what is chosen without a key`() {
    var picker = picker("", highlighted: 2)

    picker.choose(Self.options[1])

    #expect(picker.chosen?.id == "2")
    #expect(picker.highlighted == 1)
  }

  @Test func `the highlight is held at both ends`() {
    var picker = picker("")

    picker.moveHighlight(by: -1)
    #expect(picker.highlighted == 0)
    picker.moveHighlight(by: 9)
    #expect(picker.highlighted == 2)
  }
}
