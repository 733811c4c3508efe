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

  @Test(arguments: [
    (#"k/"\+x"#, "k/\"\\+x"), (#"k\/\"\\+x"#, "k/\"\\+x"), (#"k\u002f\u0022\u005c\u002bx"#, "k/\"\\+x"),
    (#"\u006B\u002F\u0022\u005C\u002B\u0078"#, "k/\"\\+x"), (#"k\u000a"#, "k\n"),
  ])
  func `the secret is known as JSON may write it, wherever the bytes are cut`(text: String, secret: String) {
    let bytes = Array("{\"key\":\"k\\/\(text)\"}".utf8)
    for cut in 0...bytes.count {
      var filter = SecretFilter(Array(secret.utf8))

      let passed = filter.feed(bytes[..<cut]) + filter.feed(bytes[cut...]) + filter.finish()

      #expect(String(decoding: passed, as: UTF8.self) == #"{"key":"k\/…"}"#, "cut at \(cut)")
    }
  }

  @Test func `what only might have become a longer way to write it hides none behind it`() {
    var filter = SecretFilter(Array("\\ab".utf8))

    let passed = filter.feed(Array(#"\u005cab\u005c\ab\u00"#.utf8)) + filter.finish()

    #expect(String(decoding: passed, as: UTF8.self) == #"…\u005c…\u00"#)
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
