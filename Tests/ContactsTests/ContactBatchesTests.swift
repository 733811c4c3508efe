import Contacts
import Testing

@Suite struct ContactBatchesTests {
  @Test(arguments: [(0, []), (1, [1]), (1_000, [1_000]), (1_001, [1_000, 1]), (2_500, [1_000, 1_000, 500])])
  func `contacts are cut into calls of at most a thousand`(count: Int, sizes: [Int]) {
    let contacts = contacts(count)

    let batches = ContactBatches(contacts)

    #expect(batches.calls.map(\.count) == sizes)
    #expect(batches.calls.flatMap(\.self) == contacts)
  }

  @Test func `calls may be smaller`() {
    let batches = ContactBatches(contacts(5), size: 2)

    #expect(batches.calls.map(\.count) == [2, 2, 1])
  }

  private func contacts(_ count: Int) -> [PastedContacts.Contact] {
    PastedContacts((0..<count).map { "+1555\(1_000_000 + $0)" }.joined(separator: "\n")).contacts
  }
}
