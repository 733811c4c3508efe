import Testing

@testable import Simulator

struct AgendaTests {
  @Test func `entries come in the order of their time, then of being added`() {
    var agenda = Agenda()
    var random = SplitMix64(seed: 3)
    let moments = (0..<200).map { _ in Moment(milliseconds: Int(random.next() % 50)) }
    for (index, moment) in moments.enumerated() { agenda.add(.job("\(index)"), at: moment) }

    var entries: [Agenda.Entry] = []
    while let entry = agenda.removeFirst() { entries.append(entry) }

    let expected = moments.enumerated().sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }
    #expect(entries.map(\.number) == expected.map(\.offset))
  }
}
