import MoltFlow
import Testing

@testable import ViewModels

struct PagesTests {
  /// A server with `total` groups that counts what it is asked.
  private final class Server {
    let total: Int
    private(set) var asked = 0

    init(total: Int) { self.total = total }

    func page(_ limit: Int, _ offset: Int) -> Listing<CustomGroup> {
      asked += 1
      let range = min(offset, total)..<min(offset + limit, total)
      return Listing(items: range.map { CustomGroup(id: .init(rawValue: "\($0)"), name: "") })
    }
  }

  private func read(most: Int, of server: Server) async throws(APIError) -> Pages<CustomGroup> {
    try await Pages.read(most: most) { limit, offset throws(APIError) in server.page(limit, offset) }
  }

  @Test(arguments: [
    (0, 1, 1, false), (99, 1, 1, false), (100, 1, 1, true), (100, 2, 2, false), (250, 2, 2, true), (250, 9, 3, false),
  ])
  func `pages are read until one is not full, or enough are there`(
    total: Int, most: Int, asked: Int, isPartial: Bool
  ) async throws {
    let server = Server(total: total)
    let pages = try await read(most: most, of: server)

    #expect(pages.items.count == min(total, asked * 100))
    #expect(pages.isPartial == isPartial)
    #expect(server.asked == asked)
  }

  @Test(arguments: [(150, 2, 150), (700, 8, 700), (1999, 20, 1999), (5000, 20, 2000)])
  func `to look for one item all pages are read, twenty at most`(total: Int, asked: Int, count: Int) async throws {
    let server = Server(total: total)
    let items = try await Pages.all { limit, offset throws(APIError) in server.page(limit, offset) }

    #expect(items.count == count)
    #expect(server.asked == asked)
  }

  private func groups(_ range: Range<Int>) -> [CustomGroup] {
    range.map { CustomGroup(id: .init(rawValue: "\($0)"), name: "") }
  }

  @Test func `a total that is reached ends the reading, unless the server says that there is more`() {
    var counted = Pages<CustomGroup>()
    var contradicted = Pages<CustomGroup>()

    counted.take(Listing(items: groups(0..<99), unreadable: 1, total: 100))
    contradicted.take(Listing(items: groups(0..<100), total: 100, hasMore: true))

    #expect(!counted.isPartial)
    #expect(counted.unreadable == 1)
    #expect(contradicted.isPartial)
  }

  @Test(arguments: [Listing<CustomGroup>(items: [], total: 200), Listing(items: [], hasMore: true)])
  func `a short page is not the last where the server says so`(page: Listing<CustomGroup>) {
    var pages = Pages<CustomGroup>()
    var page = page
    page.items = groups(0..<50)

    pages.take(page)

    #expect(pages.isPartial)
  }

  @Test func `a server that sends less than it was asked for is read on from there`() async throws {
    var offsets: [Int] = []
    let pages = try await Pages.read(most: 9) { _, offset throws(APIError) in
      offsets.append(offset)
      return Listing(items: groups(offset..<min(offset + 50, 120)), total: 120)
    }

    #expect(offsets == [0, 50, 100])
    #expect(pages.items.count == 120)
  }

  @Test func `a full page in which some items can't be read is full`() {
    var pages = Pages<CustomGroup>()

    pages.take(Listing(items: groups(0..<98), unreadable: 2))

    #expect(pages.isPartial)
  }

  @Test func `a server that knows no offset is asked twice, and nothing shows twice`() async throws {
    var asked = 0
    let pages = try await Pages.read(most: 5) { _, _ throws(APIError) in
      asked += 1
      return Listing(items: groups(0..<100))
    }

    #expect(asked == 2)
    #expect(pages.items.count == 100)
    #expect(!pages.isPartial)
  }
}
