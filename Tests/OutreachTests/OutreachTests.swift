import ArgumentParser
import Testing

@testable import outreach

@Suite struct OutreachTests {
  @Test func `the help says what the program is for`() {
    #expect(Outreach.helpMessage().hasPrefix("OVERVIEW: WhatsApp outreach on the MoltFlow API from a terminal."))
  }
}
