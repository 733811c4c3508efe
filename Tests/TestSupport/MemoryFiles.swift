public import Foundation
import Synchronization
public import ViewModels

/// Files that are kept in memory, in the folder of the person and in `~`; what is written bears the time of `now`.
public final class MemoryFiles: Sendable {
  fileprivate struct State {
    var contents: [String: (bytes: Data, file: ExistingFile)] = [:]
    var problem: FileProblem?
    var written = 0
  }

  private let state = Mutex(State())
  private let now: @Sendable () -> Date

  public init(now: @escaping @Sendable () -> Date) { self.now = now }

  /// The bytes of the file at `path`; nil when there is none.
  public subscript(path: String) -> Data? { state.withLock { $0.contents[path]?.bytes } }

  public var paths: [String] { state.withLock { $0.contents.keys.sorted() } }

  /// Somebody else writes a file, or makes a link that leads to `target`; in place of whatever is there.
  public func put(_ text: String, at path: String, changedAt date: Date? = nil, target: String? = nil) {
    state.withLock { $0.put(Data(text.utf8), at: path, date ?? now(), target) }
  }

  /// From now on nothing can be written, because of `problem`.
  public func refuse(_ problem: FileProblem) { state.withLock { $0.problem = problem } }

  public var files: Files {
    Files(
      folder: "/home/ada/lists",
      look: { [self] path throws(FileProblem) in
        try state.withLock { state throws(FileProblem) in try state.look(path) }
      },
      write: { [self] bytes, path, replaced throws(FileProblem) in
        try state.withLock { state throws(FileProblem) in
          if let problem = state.problem { throw problem }
          guard try state.look(path).map({ $0 == replaced }) ?? true else { throw .changed }
          state.put(bytes, at: path, now(), nil)
        }
      })
  }
}

extension MemoryFiles.State {
  fileprivate func look(_ path: String) throws(FileProblem) -> ExistingFile? {
    guard !path.hasSuffix("/") else { throw .isFolder }
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    guard ["", ".", "~"].contains(folder) else { throw .noFolder(folder) }
    return contents[path]?.file
  }

  fileprivate mutating func put(_ bytes: Data, at path: String, _ date: Date, _ target: String?) {
    written += 1
    contents[path] = (
      bytes, ExistingFile(size: bytes.count, changedAt: date, target: target, version: "\(written)")
    )
  }
}
