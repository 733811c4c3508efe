import Cron
import Testing

@testable import Simulator

struct JSONTests {
  @Test(arguments: [
    ("plain", #""plain""#), ("\"a\"\\", #""\"a\"\\""#), ("a\nb\u{1}\u{1B}", #""a\nb\u0001\u001b""#),
    ("שלום 🎁", #""שלום 🎁""#),
  ])
  func `strings are escaped as the standard asks`(value: String, text: String) {
    #expect(JSON.string(value).text == text)
  }

  @Test func `objects keep their order, and what is missing is null`() {
    let json: JSON = ["b": .number(1), "a": .array([.null, "x"]), "c": .string(nil)]

    #expect(json.text == #"{"b":1,"a":[null,"x"],"c":null}"#)
  }

  @Test func `moments are whole seconds of UTC`() {
    #expect(JSON.moment(Moment(milliseconds: 1_772_452_800_999)).text == #""2026-03-02T12:00:00Z""#)
    #expect(JSON.moment(nil).text == "null")
  }

  @Test func `moments of a zone carry its offset`() throws {
    let database = ZoneDatabase(folder: ZoneDatabase.systemFolder(environment: [:]))
    let zone = try database.zone(named: "America/New_York")

    #expect(
      JSON.moment(Moment(milliseconds: 1_772_452_800_000), in: zone).text == #""2026-03-02T07:00:00-05:00""#)
  }
}
