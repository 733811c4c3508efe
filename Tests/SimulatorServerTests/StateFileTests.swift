import Foundation
import Glibc
import MoltFlowClient
import Simulator
import SimulatorServer
import Testing

struct StateFileTests {
  /// Runs `body` with the path of a file that is not there yet, in a folder of its own.
  private func withPath<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    return try await body(folder.appending(path: "state.json").path)
  }

  @Test func `what is saved is loaded, by its owner only, and nothing else is left`() async throws {
    try await withPath { path in
      let file = StateFile(path: path)
      let start = try file.load()

      try file.save(Data("first, and longer".utf8))
      try file.save(Data("second".utf8))

      var status = stat()
      stat(path, &status)
      #expect(start == nil)
      #expect(try file.load() == Data("second".utf8))
      #expect(status.st_mode & 0o777 == 0o600)
      let folder = URL(filePath: path).deletingLastPathComponent().path
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["state.json"])
    }
  }

  @Test func `what can't be read or written is told`() async throws {
    try await withPath { path in
      let file = StateFile(path: path + "/below")
      try StateFile(path: path).save(Data())

      #expect(throws: StateFileError.unwritable(path: path + "/below", errno: ENOTDIR)) { try file.save(Data()) }
      #expect(throws: StateFileError.unreadable(path: path + "/below", errno: ENOTDIR)) { try file.load() }
    }
  }

  @Test func `a change is saved within about a second`() async throws {
    try await withPath { path in
      let file = StateFile(path: path)
      let server = SimulatedServer(scenario: .empty, now: TimeSource.system().now)
      let start = server.changes
      var request = Transport.Request(
        method: "POST", path: "/custom-groups", headers: ["X-API-Key": "k"], body: Data(#"{"name":"Kept"}"#.utf8))
      request.headers["Content-Type"] = "application/json"

      _ = try server.answer(request)
      let keeping = Task { try await file.keep(server, since: start) }
      var saved: Data?
      while saved == nil {
        await Task.yield()
        saved = try file.load()
      }
      keeping.cancel()
      try await keeping.value

      let copy = try SimulatedServer(state: try #require(saved), now: TimeSource.system().now)
      #expect(copy.groups.map(\.name) == ["Kept"])
    }
  }

  @Test(arguments: [
    (StateFileError.unreadable(path: "/a", errno: EACCES), "Can't read the state in /a: Permission denied."),
    (.unwritable(path: "/a", errno: ENOSPC), "Can't save the state to /a: No space left on device."),
    (.noState(path: "/a"), "/a holds no state of a simulator. Name another file, or move it away."),
  ])
  func `each error has its sentence`(error: StateFileError, message: String) {
    #expect(error.message == message)
  }
}
