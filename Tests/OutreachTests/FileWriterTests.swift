import Foundation
import Glibc
import Testing
import ViewModels

@testable import outreach

/// Files on a real disk.
@Suite final class FileWriterTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "outreach-\(UUID().uuidString)").path
  private let writer = FileWriter(home: nil)
  private let bytes = Data("phone\n+15550140001\n".utf8)

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false) }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func path(_ name: String = "x.csv") -> String { "\(folder)/\(name)" }

  private func put(_ text: String, at name: String = "x.csv") throws {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
  }

  private func read(_ name: String = "x.csv") -> Data? { FileManager.default.contents(atPath: path(name)) }

  private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

  private func mode(_ name: String = "x.csv") throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }

  @Test(arguments: [0o000, 0o022, 0o777] as [mode_t])
  func `a new file is its owner's only, whatever the umask`(mask: mode_t) async throws {
    #expect(try writer.look(path()) == nil)

    try await Self.onThread(withUmask: mask) { [writer, bytes, place = path()] in
      try writer.write(bytes, to: place, replacing: nil)
    }

    #expect(read() == bytes)
    #expect(try mode() == 0o600)
    #expect(try names() == ["x.csv"])
  }

  /// Does `work` on a thread of its own, with a umask that no other has; where the system forbids that, with the usual.
  private static func onThread(
    withUmask mask: mode_t, _ work: @escaping @Sendable () throws -> Void
  ) async throws {
    try await withCheckedThrowingContinuation { continuation in
      Thread {
        let unshare = dlsym(nil, "unshare").map { unsafeBitCast($0, to: (@convention(c) (Int32) -> Int32).self) }
        let ownFileSystem: Int32 = 0x200
        if unshare?(ownFileSystem) == 0 { umask(mask) }
        continuation.resume(with: Result { try work() })
      }.start()
    }
  }

  @Test func `a file that is there is not overwritten unless that was agreed`() throws {
    try put("old")

    #expect(throws: FileProblem.changed) { try writer.write(bytes, to: path(), replacing: nil) }

    #expect(read() == Data("old".utf8))
  }

  @Test func `an agreed file is replaced whole, and is its owner's only`() throws {
    try put("old")
    chmod(path(), 0o644)
    let old = try #require(try writer.look(path()))
    #expect(old.size == 3 && old.target == nil)

    try writer.write(bytes, to: path(), replacing: old)

    #expect(read() == bytes)
    #expect(try mode() == 0o600)
    #expect(try names() == ["x.csv"])
  }

  @Test func `an agreed file that is another one by now stays`() throws {
    try put("old")
    let old = try writer.look(path())
    try put("another", at: "y.csv")
    rename(path("y.csv"), path())

    #expect(throws: FileProblem.changed) { try writer.write(bytes, to: path(), replacing: old) }

    #expect(read() == Data("another".utf8))
    #expect(try names() == ["x.csv"])
  }

  @Test func `an agreed file that has gone is made anew`() throws {
    try put("old")
    let old = try writer.look(path())
    unlink(path())

    try writer.write(bytes, to: path(), replacing: old)

    #expect(read() == bytes)
  }

  @Test func `a link is replaced, and what it leads to stays`() throws {
    try put("precious", at: "far.csv")
    symlink(path("far.csv"), path())
    let link = try #require(try writer.look(path()))
    #expect(link.target == path("far.csv"))
    #expect(throws: FileProblem.changed) { try writer.write(bytes, to: path(), replacing: nil) }

    try writer.write(bytes, to: path(), replacing: link)

    #expect(read("far.csv") == Data("precious".utf8))
    #expect(try writer.look(path())?.target == nil)
    #expect(read() == bytes)
  }

  @Test func `a link that leads nowhere is not followed`() throws {
    symlink(path("nowhere.csv"), path())

    #expect(throws: FileProblem.changed) { try writer.write(bytes, to: path(), replacing: nil) }

    #expect(try names() == ["x.csv"])
  }

  @Test func `a folder, a missing one and a pipe are told`() throws {
    try put("x", at: "file")
    mkfifo(path("pipe"), 0o600)

    #expect(throws: FileProblem.isFolder) { try writer.look(folder) }
    #expect(throws: FileProblem.isFolder) { try writer.look(folder + "/") }
    #expect(throws: FileProblem.noFolder(path("none"))) { try writer.look(path("none/x.csv")) }
    #expect(throws: FileProblem.noFolder(path("file"))) { try writer.look(path("file/x.csv")) }
    #expect(throws: FileProblem.notAFile) { try writer.look(path("pipe")) }
    #expect(throws: FileProblem.noFolder(path("none"))) {
      try writer.write(bytes, to: path("none/x.csv"), replacing: nil)
    }
    #expect(throws: FileProblem.nameTooLong) {
      try writer.write(bytes, to: path(String(repeating: "x", count: 256)), replacing: nil)
    }
  }

  @Test func `a folder that may not be entered is told, and a way that leads in circles`() async throws {
    mkdir(path("closed"), 0o000)
    symlink(path("circle"), path("circle"))

    let problems = try await Self.onThread(asUser: 65_534) {
      [writer, places = [path("closed/x"), path("closed/a/x")]] in
      places.map { place in #expect(throws: FileProblem.self) { try writer.look(place) } }
    }

    #expect(problems == [.notAllowed(folder: path("closed")), .notAllowed(folder: path("closed/a"))])
    #expect(throws: FileProblem.other(reason: "too many levels of symbolic links")) {
      try writer.look(path("circle/x.csv"))
    }
  }

  /// Does `work` on a thread of its own, which the file system takes for that user where this process is root's.
  private static func onThread<Result: Sendable>(
    asUser user: uid_t, _ work: @escaping @Sendable () -> Result
  ) async throws -> Result {
    let become = unsafeBitCast(
      try #require(dlsym(nil, "setfsuid")), to: (@convention(c) (uid_t) -> Int32).self)
    return await withCheckedContinuation { continuation in
      Thread {
        if geteuid() == 0 { _ = become(user) }
        continuation.resume(returning: work())
      }.start()
    }
  }

  @Test(arguments: [
    (ENOSPC, FileProblem.diskFull), (EDQUOT, .diskFull), (EACCES, .notAllowed(folder: "a")),
    (EROFS, .notAllowed(folder: "a")), (EPERM, .notAllowed(folder: "a")), (EISDIR, .isFolder), (EEXIST, .changed),
    (ENOENT, .noFolder("a")), (ENAMETOOLONG, .nameTooLong), (EIO, .other(reason: "input/output error")),
  ])
  func `the system's errors are told apart`(code: Int32, problem: FileProblem) {
    #expect(writer.problem("a/x.csv", code) == problem)
  }

  @Test(arguments: [false, true])
  func `a disk that fills up leaves no piece of a file, and an old one as it was`(hasOld: Bool) throws {
    if hasOld { try put("old") }
    let old = try writer.look(path())
    var full = writer
    full.put = { file, bytes, count in
      if count > 10 { return Glibc.write(file, bytes, 10) }
      errno = ENOSPC
      return -1
    }

    #expect(throws: FileProblem.diskFull) { try full.write(bytes, to: path(), replacing: old) }

    #expect(try names() == (hasOld ? ["x.csv"] : []))
    #expect(read() == (hasOld ? Data("old".utf8) : nil))
  }

  @Test func `a tilde stands for the person's own folder`() throws {
    let writer = FileWriter(home: folder)

    try writer.write(bytes, to: "~/x.csv", replacing: nil)

    #expect(read() == bytes)
    #expect(throws: FileProblem.isFolder) { try writer.look("~") }
    #expect(throws: FileProblem.noFolder("~/none")) { try writer.look("~/none/x.csv") }
    #expect(throws: FileProblem.noFolder("~")) { try self.writer.look("~/x.csv") }
  }

  @Test func `a large file is written piece by piece`() throws {
    let large = Data((0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
    var slow = writer
    slow.put = { Glibc.write($0, $1, min($2, 4096)) }

    try slow.write(large, to: path(), replacing: nil)

    #expect(read() == large)
  }

  @Test func `files of this machine are looked at and written through the seam`() async throws {
    let files = Files.ofThisMachine(environment: ["HOME": folder], folder: "/srv")

    #expect(try await files.look("~/x.csv") == nil)
    try await files.write(bytes, "~/x.csv", nil)

    #expect(try await files.look("~/x.csv")?.size == bytes.count)
    #expect(files.folder == "/srv")
  }
}
