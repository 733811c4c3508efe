import ArgumentParser
import Cron
import FoundationEssentials
import TestSupport
import Testing

@testable import outreach

@Suite struct ZoneListTests {
  private let now = Instant(secondsSince1970: 1_795_420_800)

  @Test func `a zone is a line with its city, country, offsets and time, below the names of the columns`() {
    let list = ZoneList("york", in: .fixtures, local: nil, now: now)

    #expect(
      list.lines == [
        "ZONE              CITY      COUNTRY        OFFSET  OTHER   TIME NOW",
        "America/New_York  New York  United States  -05:00  -04:00  Mon 23 Nov 2026 03:00",
      ])
    #expect(list.remarks.last == "Zone data: tz database 2025b.")
  }

  @Test func `columns begin below each other`() {
    let list = ZoneList("australia", in: .fixtures, local: "Australia/Sydney", now: now)

    #expect(
      list.lines == [
        "ZONE                 CITY       COUNTRY    OFFSET  OTHER   TIME NOW",
        "Australia/Sydney     Sydney     Australia  +11:00  +10:00  Mon 23 Nov 2026 19:00",
        "Australia/Lord_Howe  Lord Howe  Australia  +11:00  +10:30  Mon 23 Nov 2026 19:00",
      ])
  }

  @Test func `the other name by which a zone is found is told`() {
    let list = ZoneList("calcutta", in: .fixtures, local: nil, now: now)

    #expect(
      list.lines.last == "Asia/Kolkata  Kolkata  India    +05:30  -      Mon 23 Nov 2026 13:30  also Asia/Calcutta")
  }

  @Test func `an empty list says what to try`() {
    let list = ZoneList("x\u{1B}yz", in: .fixtures, local: nil, now: now)

    #expect(list.lines.isEmpty)
    #expect(
      list.remarks.first
        == "No zone fits “x␛yz”. Try a city, a country, a name such as CET, or an offset such as utc+5:30.")
  }

  @Test func `zones that can't be read are counted`() {
    let list = ZoneList("UTC", in: .fixtures, local: nil, now: now)

    #expect(
      list.remarks[0].hasSuffix(
        " zones or tables can't be read. There is no time zone “Europe/Andorra”; names look like Europe/Paris."))
  }

  @Test func `without zone files there is UTC`() {
    let list = ZoneList("", in: ZoneDatabase(folder: nil), local: nil, now: now)

    #expect(list.lines.last == "UTC   UTC   -        +00:00  -      Mon 23 Nov 2026 08:00")
    #expect(
      list.remarks == [
        "Only UTC is known: this machine has no zone files. Install the package tzdata.",
        "Zone data: the release is not known.",
      ])
  }

  @Test func `several words are one query`() throws {
    let command = try #require(try Outreach.parseAsRoot(["zones", "new", "york"]) as? ZonesCommand)

    #expect(command.query == ["new", "york"])
  }

  @Test(arguments: [["-3:30"], ["--", "-3:30"], ["-0330"], ["-3"]])
  func `an offset may begin with a minus`(words: [String]) throws {
    let command = try #require(try Outreach.parseAsRoot(["zones"] + words) as? ZonesCommand)

    #expect(command.query == [try #require(words.last)])
    #expect(ZoneList(words[words.count - 1], in: .fixtures, local: nil, now: now).lines.count > 1)
  }

  @Test(arguments: ["--jsn", "-x", "-"])
  func `anything else with a minus is an option, and there is none`(word: String) throws {
    let error = try #require(throws: (any Error).self) { try Outreach.parseAsRoot(["zones", word]) }

    #expect(Outreach.message(for: error) == "Unknown option '\(word)'")
    #expect(Outreach.exitCode(for: error).rawValue == 64)
  }

  @Test(arguments: [["--help"], ["-h"], ["york", "--help"]])
  func `the help is asked for and told`(words: [String]) throws {
    var command = try Outreach.parseAsRoot(["zones"] + words)
    let error = try #require(throws: (any Error).self) { try command.run() }

    #expect(Outreach.exitCode(for: error) == .success)
    #expect(Outreach.fullMessage(for: error).contains("USAGE: outreach zones [<query> ...]"))
  }
}
