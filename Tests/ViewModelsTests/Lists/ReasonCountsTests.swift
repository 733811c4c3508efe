import Testing

@testable import ViewModels

@Suite struct ReasonCountsTests {
  @Test func `each reason stands once with its number, the most frequent first`() {
    let reasons = ["No WhatsApp", "Has not written first", "", "Has not written first"]

    #expect(ReasonCounts(reasons).words == "2 × Has not written first · 1 × No WhatsApp")
  }

  @Test func `without a reason there is nothing to say`() {
    #expect(ReasonCounts([]).words == nil)
    #expect(ReasonCounts(["", ""]).words == nil)
  }

  @Test func `of a reason longer than any sentence the beginning shows`() {
    let longest = String(repeating: "é", count: 200)

    #expect(ReasonCounts([longest]).words == "1 × \(longest)")
    #expect(ReasonCounts([longest + "é"]).words == "1 × \(longest)…")
  }

  @Test func `a server that words every failure anew does not fill the drawer`() {
    let words = ReasonCounts((1...7).map { "Reason \($0)" }).words

    #expect(words?.hasPrefix("1 × Reason 1 · 1 × Reason 2") == true)
    #expect(words?.hasSuffix("1 × Reason 5 · 2 other reasons in the rows below") == true)
  }
}
