import FoundationEssentials
import MoltFlow
import MoltFlowClient
import Simulator
import Testing

struct WorldProgressTests {
  private func open(_ test: TestServer, _ id: String) throws -> Transport.Stream {
    try test.server.open(
      Transport.Request(method: "GET", path: "/bulk-send/\(id)/progress", headers: ["X-API-Key": "k"]))
  }

  private func text(_ stream: Transport.Stream) async throws -> String {
    var text = ""
    for try await chunk in stream.chunks { text += String(decoding: chunk, as: UTF8.self) }
    return text
  }

  @Test func `a running job tells a snapshot, each message, its end, and is silent then`() async throws {
    let test = TestServer()
    let id = try test.makeJob(people: 3)

    let stream = try open(test, id)
    test.clock.advance(by: .seconds(360))
    test.server.advance()

    #expect(stream.status == 200)
    #expect(stream.headers["Content-Type"] == "text/event-stream")
    #expect(
      try await text(stream) == """
        data: {"sent":0,"total":3,"failed":0,"status":"running"}

        data: {"sent":0,"total":3,"failed":1,"status":"running"}

        data: {"sent":1,"total":3,"failed":1,"status":"running"}

        data: {"sent":2,"total":3,"failed":1,"status":"running"}

        data: {"sent":2,"total":3,"failed":1,"status":"completed"}


        """)
    #expect(test.server.openStreamCount == 0)
  }

  @Test func `a job that is over tells one snapshot`() async throws {
    let test = TestServer(.default)
    let job = try #require(test.server.jobs.first { $0.status == .cancelled })

    let text = try await text(open(test, job.id))

    #expect(text == "data: {\"sent\":\(job.sent),\"total\":2000,\"failed\":\(job.failed),\"status\":\"cancelled\"}\n\n")
  }

  @Test func `pausing, resuming and cancelling are told`() async throws {
    let test = TestServer()
    let id = try test.makeJob(people: 3)
    let stream = try open(test, id)

    for command in ["pause", "resume", "cancel"] { _ = try test.call("POST", "/bulk-send/\(id)/\(command)") }

    let words = try await text(stream).split(separator: "\n\n").map { $0.split(separator: "\"").suffix(2).first ?? "" }
    #expect(words == ["running", "paused", "running", "cancelled"])
  }

  @Test func `a stream that is no more read is forgotten`() async throws {
    let test = TestServer()
    let id = try test.makeJob()
    var stream: Transport.Stream? = try open(test, id)
    #expect(test.server.openStreamCount == 1)

    stream = nil

    #expect(stream == nil && test.server.openStreamCount == 0)
  }

  @Test(arguments: ["/bulk-send/none/progress", "/sessions"])
  func `what is no running job answers in one piece`(path: String) async throws {
    let test = TestServer()
    let request = Transport.Request(method: "GET", path: path, headers: ["X-API-Key": "k"])

    let stream = try test.server.open(request)

    let response = try test.server.answer(request)
    #expect(stream.status == response.status)
    #expect(try await text(stream) == String(decoding: response.body, as: UTF8.self))
  }

  @Test func `a silent job says nothing more, yet runs`() async throws {
    let test = TestServer()
    let id = try test.makeJob()
    let stream = try open(test, id)

    test.server.silence(jobID: id)
    test.clock.advance(by: .seconds(3600))
    test.server.advance()
    test.server.cutStreams(cleanly: true)

    #expect(try await text(stream) == "data: {\"sent\":0,\"total\":10,\"failed\":0,\"status\":\"running\"}\n\n")
    #expect(test.job(id)?.status == .running)
  }
}
