import Testing

@testable import ViewModels

struct WordsTests {
  @Test(arguments: [(0, "0 messages"), (1, "1 message"), (2, "2 messages"), (12000, "12,000 messages")])
  func `a number brings its noun`(number: Int, words: String) {
    #expect(Words.count(number, "message") == words)
  }

  @Test(arguments: [(999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1000, "-1,000")])
  func `thousands are set off`(number: Int, words: String) {
    #expect(Words.grouped(number) == words)
  }

  @Test func `progress sets the thousands off on both sides`() {
    #expect(Words.progress(1229, of: 12000) == "1,229/12,000")
  }

  @Test(arguments: [
    ("session_id: the session is stopped", "the session is stopped"), ("Stopped: the session", "Stopped: the session"),
    ("the session_id: stopped", "the session_id: stopped"), ("session_id:", "session_id:"), ("", ""),
  ])
  func `the server's words lose the name of a field in front`(said: String, words: String) {
    #expect(Words.withoutFieldName(said) == words)
  }

  @Test(arguments: [
    ("Short", "Short"), ("a\nb   c", "a b c"), ("Our spring sale starts on Friday", "Our spring sale starts…"),
    ("Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffahrtsge…"),
  ])
  func `a text begins with whole words on one line`(text: String, words: String) {
    #expect(Words.beginning(of: text) == words)
  }
}
