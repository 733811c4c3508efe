import FoundationEssentials
import MoltFlow
import Testing

@Suite struct TolerantFieldTests {
  @Test(arguments: [
    ("12", 12), ("12.0", 12), ("12.9", 12), (#""12""#, 12), (#""12.0""#, 12), ("1e2", 100), ("-1", 0), ("1e30", 0),
    ("99999999999999999999", 0), (#""NaN""#, 0), (#""twelve""#, 0), ("null", 0), ("true", 0), ("[12]", 0), ("{}", 0),
    ("2000000000", 0),
  ])
  func `a count is read from a number of any form, else is zero`(value: String, count: Int) throws {
    let body = Data(#"{"id":"j","status":"running","sent_count":\#(value)}"#.utf8)

    #expect(try Endpoint.job("j").response(status: 200, body: body).sent == count)
  }

  @Test(arguments: [
    (#""sent_count":1,"sent":2"#, 1), (#""sent":2,"sent_count":null"#, 2), (#""sent_count":"?","sent":2"#, 2),
    (#""sent_count":"","sent":2"#, 2), (#""sent":2"#, 2), (#""SENT":2"#, 0),
  ])
  func `of several names the first with a usable value counts`(members: String, count: Int) throws {
    let body = Data(#"{"id":"j","status":"running",\#(members)}"#.utf8)

    #expect(try Endpoint.job("j").response(status: 200, body: body).sent == count)
  }

  @Test(arguments: [
    (#""a-1""#, Job.ID(rawValue: "a-1")), ("7", "7"), ("9007199254740993", "9007199254740993"), (#""007""#, "007"),
    ("7.0", "7"),
  ])
  func `an id is read from a string or a number`(value: String, id: Job.ID) throws {
    let body = Data(#"{"id":\#(value),"status":"running"}"#.utf8)

    #expect(try Endpoint.job(id).response(status: 200, body: body).id == id)
  }

  @Test(arguments: ["running", "RUNNING", "Running"])
  func `a status is read in upper and lower case`(word: String) {
    #expect(Job.Status(word: word) == .running)
  }

  @Test func `an unknown status is kept as it came`() {
    #expect(Job.Status(word: "On Hold") == .other("On Hold"))
    #expect(Job.Status.other("On Hold").word == "On Hold")
    #expect(Job.Status.cancelled.word == "cancelled")
    #expect(Job.Status(word: "canceled") == .cancelled)
  }

  @Test(arguments: [
    (Job.Status.pending, false), (.running, false), (.paused, false), (.other("x"), false), (.completed, true),
    (.cancelled, true), (.failed, true),
  ])
  func `nothing follows a terminal status`(status: Job.Status, isTerminal: Bool) {
    #expect(status.isTerminal == isTerminal)
  }
}
