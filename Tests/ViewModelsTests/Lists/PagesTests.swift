import MoltFlow
import Testing

@testable import ViewModels

struct PagesTests {
  private func groups(_ range: Range<Int>) -> [CustomGroup] {
    range.map { CustomGroup(id: .init(rawValue: "\($0)"), name: "") }
  }

  @Test(arguments: [(0, 1, false), (99, 1, false), (100, 2, false), (250, 3, false), (499, 5, false), (700, 5, true)])
  func `pages are read until one is not full, five at most`(total: Int, pages: Int, isPartial: Bool) async throws {
    var asked = 0
    let read = try await Pages.read { limit, offset throws(APIError) in
      asked += 1
      return Listing(items: groups(min(offset, total)..<min(offset + limit, total)))
    }

    #expect(read.items.count == min(total, 500))
    #expect(read.isPartial == isPartial)
    #expect(asked == pages)
  }

  @Test(arguments: [(150, 2, 150), (700, 8, 700), (1999, 20, 1999), (5000, 20, 2000)])
  func `to look for one item more pages are read, twenty at most`(total: Int, pages: Int, items: Int) async throws {
    var asked = 0
    let read = try await Pages.all { limit, offset throws(APIError) in
      asked += 1
      return Listing(items: groups(min(offset, total)..<min(offset + limit, total)))
    }

    #expect(read.count == items)
    #expect(asked == pages)
  }

  @Test func `a total that is reached ends the reading`() async throws {
    var asked = 0
    let read = try await Pages.read { limit, offset throws(APIError) in
      asked += 1
      return Listing(items: groups(0..<100), total: 100)
    }

    #expect(asked == 1)
    #expect(!read.isPartial)
  }

  @Test func `a server that knows no offset is asked twice, and nothing shows twice`() async throws {
    var asked = 0
    let read = try await Pages.read { _, _ throws(APIError) in
      asked += 1
      return Listing(items: groups(0..<100))
    }

    #expect(asked == 2)
    #expect(read.items.count == 100)
  }
}
