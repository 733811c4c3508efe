import Testing

@testable import MoltFlowClient

struct SecretFilterTests {
  @Test(arguments: [
    ("mf_mf_1", "mf_…"), ("mf_1mf_1", "……"), ("a mf_1 b", "a … b"), ("mf_", "mf_"), ("mmmf_1f_1", "mm…f_1"), ("", ""),
  ])
  func `the secret is replaced wherever the bytes are cut`(text: String, shown: String) {
    let bytes = Array(text.utf8)
    for first in 0...bytes.count {
      for second in first...bytes.count {
        var filter = SecretFilter(Array("mf_1".utf8))
        let pieces = [bytes[..<first], bytes[first..<second], bytes[second...]].map { filter.feed($0) }

        let passed = pieces.joined() + filter.finish()

        #expect(String(decoding: passed, as: UTF8.self) == shown, "cut at \(first) and \(second)")
      }
    }
  }

  @Test func `what can't become the secret is not held back`() {
    var filter = SecretFilter(Array("mf_1".utf8))

    #expect(filter.feed(Array("data: mf".utf8)) == Array("data: ".utf8))
    #expect(filter.feed(Array("a".utf8)) == Array("mfa".utf8))
  }

  @Test func `a secret of one byte is replaced`() {
    var filter = SecretFilter([UInt8(ascii: "x")])

    #expect(filter.feed(Array("axb".utf8)) == Array("a…b".utf8))
  }
}
