import Cron
import MoltFlow
import MoltFlowClient
import TestSupport
import Testing

@testable import ViewModels

/// A list between its readings, what else is said of its items, and answers that come late.
struct ServerListTests {
  private let time = ManualTime()

  private func group(_ id: String, _ name: String = "") -> CustomGroup {
    CustomGroup(id: .init(rawValue: id), name: name)
  }

  private func list() -> ServerList<CustomGroup> {
    ServerList(every: 30, now: time.source.now) { _, _ throws(APIError) in Listing(items: []) }
  }

  @Test func `of two readings that overlap the later one counts`() {
    let list = list()
    let first = list.begin()
    let second = list.begin()

    list.take([group("1", "new")], isPartial: false, asked: true, of: second)
    list.take([group("1", "old")], isPartial: false, asked: false, of: first)

    #expect(list.items.map(\.name) == ["new"])
  }

  @Test func `a failure that a later reading overtook is no failure`() {
    let list = list()
    let first = list.begin()
    let second = list.begin()

    list.take([], isPartial: false, asked: false, of: second)
    list.fail(.cancelled, of: first)

    #expect(list.failure == nil)
  }

  @Test func `what was said of an item while the list was read stays`() {
    let list = list()
    list.take([group("1", "a"), group("2", "b")], isPartial: false, asked: false, of: list.begin())
    let reading = list.begin()
    list.apply(group("1", "renamed"))
    list.apply(group("3", "made"))
    list.remove("2")

    list.take([group("1", "a"), group("2", "b")], isPartial: false, asked: true, of: reading)

    #expect(list.items.map(\.name) == ["made", "renamed"])
  }

  @Test func `the reading after that is believed again`() {
    let list = list()
    let reading = list.begin()
    list.apply(group("1", "mine"))
    list.take([], isPartial: false, asked: false, of: reading)

    list.take([group("1", "theirs")], isPartial: false, asked: false, of: list.begin())

    #expect(list.items.map(\.name) == ["theirs"])
  }

  @Test func `the time of a list is when the server first said what is shown`() {
    let list = list()
    let start = time.now
    list.take([group("1")], isPartial: false, asked: false, of: list.begin())
    time.advance(seconds: 60)

    list.take([group("1")], isPartial: false, asked: false, of: list.begin())
    #expect(list.asOf == start)
    list.take([group("1")], isPartial: false, asked: true, of: list.begin())
    #expect(list.asOf == time.now)
  }

  @Test func `a list that fails is as of its last reading, whatever is said of one item`() {
    let list = list()
    list.take([group("1")], isPartial: false, asked: false, of: list.begin())
    time.advance(seconds: 60)
    list.take([group("1")], isPartial: false, asked: false, of: list.begin())
    let readAt = time.now
    time.advance(seconds: 60)

    list.fail(.cancelled, of: list.begin())
    list.apply(group("1", "renamed"))

    #expect(list.asOf == readAt)
    #expect(list.notes(in: TimeWords(zone: .utc)) == ["! as of 15:01, not read since", "! as of 15:01"])
  }

  @Test func `a list in parts says so`() {
    let list = list()

    #expect(list.notes(in: TimeWords(zone: .utc)) == ["not read yet"])
    list.take([group("1")], isPartial: true, asked: false, of: list.begin())

    #expect(list.notes(in: TimeWords(zone: .utc)) == ["1+ · as of 15:00", "1+"])
  }

  @Test func `where there is little room a list in parts that fails says first that it is old`() {
    let list = list()
    list.take([group("1")], isPartial: true, asked: false, of: list.begin())

    list.fail(.cancelled, of: list.begin())

    #expect(
      list.notes(in: TimeWords(zone: .utc)) == [
        "1+ · ! as of 15:00, not read since", "! as of 15:00, not read since", "! as of 15:00",
      ])
  }
}
