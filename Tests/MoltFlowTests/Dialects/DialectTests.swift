import FoundationEssentials
import Testing

/// However a server writes a reply, it says the same.
@Suite struct DialectTests {
  @Test(arguments: DocumentedReply.all)
  func `a documented reply says the same in every combination of dialects`(reply: DocumentedReply) throws {
    let json = try reply.bareJSON().numbered
    let difference = try reply.comparison(Data(json.written.utf8))

    for dialect in Dialect.everyCombination where dialect.isDisjoint(with: reply.excluded) {
      let rewritten = DialectRewriter(dialect: dialect, optional: reply.optional).rewritten(json)
      let isLean = !dialect.isDisjoint(with: [.missing, .nulls])
      for envelope in reply.envelopes {
        let body = envelope.wrapped(rewritten).written
        if let difference = try difference(Data(body.utf8), isLean) { Issue.record("\(difference): \(body)") }
      }
    }
  }

  @Test func `the rewriter writes each dialect`() {
    let json = JSON.object(["id": .text("7"), "sent": .whole(1), "at": .text("2026-02-12T10:00:00Z"), "no": .whole(2)])
    let written = { (dialect: Dialect) in DialectRewriter(dialect: dialect, optional: ["no"]).rewritten(json).written }

    #expect(written([]) == #"{"at":"2026-02-12T10:00:00Z","id":"7","no":2,"sent":1}"#)
    #expect(
      written([.numbersAsText, .fractions, .numericIDs, .nulls, .naiveTimes])
        == #"{"at":"2026-02-12T10:00:00","id":7,"no":null,"sent":"1.0"}"#)
    #expect(written([.missing, .easternTimes]) == #"{"at":"2026-02-12T12:00:00+02:00","id":"7","sent":1}"#)
    #expect(written([.extraMembers, .missing]).contains(#""x_note":"#))
  }
}
