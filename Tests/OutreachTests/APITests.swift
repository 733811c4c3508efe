import ArgumentParser
import Foundation
import MoltFlow
import MoltFlowClient
import Testing

@testable import outreach

@Suite struct APITests {
  @Test(arguments: [
    "<path>", "-X, --method <method>", "--input <input>", "--base-url <base-url>", "--follow",
    "--idle-timeout <idle-timeout>",
  ])
  func `the help names this option`(option: String) {
    let help = Outreach.helpMessage(for: API.self)

    #expect(help.contains("USAGE: outreach api "))
    #expect(help.contains("\n  \(option)"))
  }

  @Test func `the help says every code it ends with, and the README knows them`() throws {
    let words = Outreach.helpMessage(for: API.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")

    #expect(
      words.contains(
        "Exit codes: 0 for a 2xx, 22 for another status, 64 wrong usage, or led to another server, "
          + "66 --input can't be read, 69 no connection, 74 standard output takes no more, 75 idle timeout, "
          + "78 no usable key or MOLTFLOW_API_URL."))
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md")
    let readme = try String(contentsOf: file, encoding: .utf8)
    let table = readme.split(separator: "## Exit codes").last?.split(separator: "\n## ").first ?? ""
    let codes = table.split(separator: "\n").compactMap { $0.split(separator: "|").first }
      .flatMap { $0.split { !$0.isNumber }.compactMap { Int32($0) } }
    #expect(Set([0, 22, 64, 66, 69, 74, 75, 78]).isSubset(of: codes))
  }

  @Test(arguments: [
    (["/x"], "GET"), (["/x", "--input", "-"], "POST"), (["/x", "-X", "patch", "--input", "f"], "PATCH"),
    (["-X", "DELETE", "/x"], "DELETE"),
  ])
  func `the method is GET, with input POST, or as asked for`(arguments: [String], verb: String) throws {
    let api = try #require(try Outreach.parseAsRoot(["api"] + arguments) as? API)

    #expect(api.verb == verb)
    #expect(api.path == "/x")
  }

  @Test func `all options are read`() throws {
    let arguments = ["api", "/x", "--follow", "--idle-timeout", "2.5", "--base-url", "https://h"]

    let api = try #require(try Outreach.parseAsRoot(arguments) as? API)

    #expect(api.follow)
    #expect(api.idleTimeout == 2.5)
    #expect(api.baseURL == "https://h")
  }

  @Test(arguments: [
    (["-X", "TRACE"], "-X takes DELETE, GET, HEAD, OPTIONS, PATCH, POST or PUT."),
    (["-X", ""], "-X takes DELETE, GET, HEAD, OPTIONS, PATCH, POST or PUT."),
    (["--follow", "-X", "POST"], "--follow repeats the request, so it goes with GET only."),
    (["--follow", "--input", "-"], "--follow repeats the request, so it goes with GET only."),
    (["--idle-timeout", "0"], "--idle-timeout takes 0.1 to 86400."),
    (["--idle-timeout", "nan"], "--idle-timeout takes 0.1 to 86400."),
    (["--idle-timeout", "86401"], "--idle-timeout takes 0.1 to 86400."),
  ])
  func `a wrong option is refused in a sentence`(arguments: [String], sentence: String) throws {
    let error = try #require(throws: (any Error).self) { try Outreach.parseAsRoot(["api", "/x"] + arguments) }

    #expect(Outreach.message(for: error) == sentence)
    #expect(Outreach.exitCode(for: error).rawValue == 64)
  }

  @Test(
    arguments: [
      (RawCall.News.statusLine("HTTP/1.1 200 OK"), "HTTP/1.1 200 OK"), (.body([]), nil),
      (.line(.end(lastEventID: "", retry: nil)), nil), (.dropped(1), "An event of over 1 MiB is left out."),
      (.dropped(2), "2 events of over 1 MiB are left out."), (.waiting(1, error: nil), "Trying again in 1 second."),
      (.waiting(12.34, error: nil), "Trying again in 12.3 seconds."),
      (
        .waiting(2, error: .replyLost(reason: "the connection broke")),
        "The server's answer was lost: the connection broke. Trying again in 2 seconds."
      ),
      (
        .waiting(2, error: .unreachable(reason: "connection refused")),
        "Can't reach the server: connection refused. Trying again in 2 seconds."
      ),
    ] as [(RawCall.News, String?)])
  func `standard error says this of the news`(news: RawCall.News, sentence: String?) {
    #expect(news.sentence == sentence)
  }

  @Test(
    arguments: [
      (RawCall.Outcome.done, Ending.done, nil), (.refused, .refused, nil),
      (.silent(5), .silent, "Nothing came for 5 seconds."), (.silent(1), .silent, "Nothing came for 1 second."),
      (
        .noStream(mediaType: "text/html"), .unavailable, "text/html came where an event stream was due."
      ),
      (.noStream(mediaType: nil), .unavailable, "A reply without a type came where an event stream was due."),
      (
        .failed(.unreachable(reason: "connection refused")), .unavailable, "Can't reach the server: connection refused."
      ),
      (
        .failed(.tls(reason: "the server's certificate is not trusted")), .unavailable,
        "No secure connection to the server: the server's certificate is not trusted."
      ),
      (.failed(.foreignRedirect(host: "evil.example")), .usage, "The server redirects to evil.example; key not sent."),
      (
        .failed(.unauthorized), .configuration,
        "The key holds characters that can't be sent. Check MOLTFLOW_API_KEY or MOLTFLOW_TOKEN."
      ),
    ] as [(RawCall.Outcome, Ending, String?)])
  func `an outcome has its exit code and its sentence`(outcome: RawCall.Outcome, ending: Ending, sentence: String?) {
    #expect(outcome.ending == ending)
    #expect(outcome.sentence == sentence)
  }

  @Test func `a file that is not there is named with the reason`() {
    let unreadable = InputFile.Unreadable(path: "/nonexistent/x", reason: "no such file or directory")

    #expect(throws: unreadable) { try InputFile("/nonexistent/x").read() }
    #expect(
      unreadable.message
        == "“/nonexistent/x” can't be read: no such file or directory. Check the path given with --input.")
  }
}
