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

  @Test func `what is saved is loaded, by its owner only, and nothing but its lock is left`() async throws {
    try await withPath { path in
      let file = try StateFile(path: path)
      let start = try file.load()

      try file.save(Data("first, and longer".utf8))
      try file.save(Data("second".utf8))

      var status = stat()
      stat(path, &status)
      #expect(start == nil)
      #expect(try file.load() == Data("second".utf8))
      #expect(status.st_mode & 0o777 == 0o600)
      let folder = URL(filePath: path).deletingLastPathComponent().path
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.sorted() == ["state.json", "state.json.lock"])
    }
  }

  @Test func `what can't be read or written is told`() async throws {
    try await withPath { path in
      let file = try StateFile(path: path)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)

      #expect(throws: StateFileError.unreadable(path: path, errno: EISDIR)) { try file.load() }
      #expect(throws: StateFileError.unwritable(path: path, errno: EISDIR)) { try file.save(Data()) }
      #expect(throws: StateFileError.unwritable(path: path + "/no/below", errno: ENOENT)) {
        try StateFile(path: path + "/no/below")
      }
    }
  }

  @Test func `a file has one owner at a time, whatever it saves, and is free as soon as that one lets go`() async throws
  {
    try await withPath { path in
      var first: StateFile? = try StateFile(path: path)
      try first?.save(Data("first".utf8))
      try first?.save(Data("first again".utf8))
      #expect(throws: StateFileError.taken(path: path)) { try StateFile(path: path) }

      first = nil

      #expect(try StateFile(path: path).load() == Data("first again".utf8))
    }
  }

  @Test func `a claim holds one descriptor that no other program gets, and none when it ends or is refused`()
    async throws
  {
    try await withPath { path in
      var file: StateFile? = try StateFile(path: path)
      #expect(throws: StateFileError.taken(path: path)) { try StateFile(path: path) }
      let held = try Self.descriptors(of: path + ".lock")
      #expect(held.count == 1)
      #expect(held.allSatisfy { fcntl($0, F_GETFD) & FD_CLOEXEC != 0 })

      try withExtendedLifetime(file) { try file?.save(Data()) }
      file = nil

      #expect(try Self.descriptors(of: path + ".lock").isEmpty)
    }
  }

  @Test func `a claim that ends frees the file, though a child has its descriptor still`() async throws {
    try await withPath { path in
      var file: StateFile? = try StateFile(path: path)
      let held = try #require(try Self.descriptors(of: path + ".lock").first)
      let inherited = dup(held)
      defer { close(inherited) }
      try withExtendedLifetime(file) { try file?.save(Data("mine".utf8)) }

      file = nil

      #expect(try StateFile(path: path).load() == Data("mine".utf8))
    }
  }

  /// The descriptors under which this process has a file open.
  private static func descriptors(of path: String) throws -> [Int32] {
    let (folder, file) = ("/proc/self/fd", URL(filePath: path).resolvingSymlinksInPath().path)
    return try FileManager.default.contentsOfDirectory(atPath: folder).compactMap { Int32($0) }.filter { number in
      var target = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink("\(folder)/\(number)", &target, target.count)
      return String(decoding: target.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self) == file
    }
  }

  @Test func `a change is saved within about a second`() async throws {
    try await withPath { path in
      let file = try StateFile(path: path)
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
    (.taken(path: "/a"), "Another simulator keeps its state in /a. End that one, or name another file."),
    (.noState(path: "/a"), "/a holds no state of a simulator. Name another file, or move it away."),
  ])
  func `each error has its sentence`(error: StateFileError, message: String) {
    #expect(error.message == message)
  }
}
