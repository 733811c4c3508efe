import FoundationEssentials
import Testing

@testable import MoltFlow

@Suite struct SampleFolderTests {
  @Test func `every sample of a reply is read by its endpoint`() throws {
    let replies = try Sample.files().filter { file in ReplyReader.all.contains { $0.kind == Sample.kind(of: file) } }

    for file in replies {
      let reply = try Sample.data(file: file)
      for reader in ReplyReader.all where reader.kind == Sample.kind(of: file) {
        #expect(throws: Never.self, "\(reader.endpoint) reads \(file)") { try reader.read(200, reply) }
      }
    }
    #expect(replies.count >= 31)
  }

  @Test func `every sample is one that a test reads`() throws {
    let requests = (RequestTests.groupBodies + RequestTests.messageBodies).map { Sample.kind(of: $0.sample) }
    let kinds = Set(ReplyReader.all.map(\.kind) + requests + ["error", "error-fields", "bulk-send-progress"])

    #expect(try Sample.files().filter { !kinds.contains(Sample.kind(of: $0)) } == [])
  }

  @Test func `every endpoint has a sample of its reply`() throws {
    let kinds = Set(try Sample.files().map(Sample.kind(of:)))

    #expect(ReplyReader.all.filter { !kinds.contains($0.kind) }.map(\.endpoint) == [])
  }

  @Test func `every route but the stream has a reader of its reply`() {
    let names = Set(Route.all(id: "x").map { "\($0.method.rawValue) \($0.template)" })

    #expect(names.subtracting(ReplyReader.all.map(\.endpoint)) == ["GET /bulk-send/{id}/progress"])
  }

  @Test func `the vendor's refusals are read`() throws {
    let plain = APIError.from(
      status: 404, header: { _ in nil }, body: try Sample.data("error.platform-reference-2.0.0"), now: .ten)
    let fields = APIError.from(
      status: 422, header: { _ in nil }, body: try Sample.data("error-fields.assumed"), now: .ten)

    #expect(plain == .notFound(detail: "Custom group not found"))
    #expect(
      fields == .invalid(fields: [FieldProblem(path: "members.0.phone", message: "Field required")], detail: ""))
  }

  @Test func `the guide's stream is read`() throws {
    var parser = EventStreamParser()

    let events = parser.feed(try Sample.data(file: "bulk-send-progress.guide-2.0.0.txt"))

    #expect(events.flatMap { JobProgress.snapshots(in: $0.data) }.map(\.sent) == [45, 46])
  }
}
